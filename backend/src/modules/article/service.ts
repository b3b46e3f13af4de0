import type { Context, InferTypeOf } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { ArticleAction, ArticleActor, ArticleContent } from "../../contracts"
import { ArticleFault } from "./article-fault"
import { Article } from "./models/article"
import { ArticleRedirect } from "./models/article-redirect"
import { ArticleRevision } from "./models/article-revision"
import { Illustration } from "./models/illustration"
import { isSameContent, toColumns, toContent } from "./rules/article-content"

type ArticleRow = InferTypeOf<typeof Article>
type Redirect = { slug: string; article_id: string }

/** Who changes an article, and how. */
export type ArticleChange = {
  action: ArticleAction
  actor: ArticleActor
  user_id: string | null
  restored_from?: number | null
}

/** Columns of an article that are not its words. */
export type ArticleStanding = Partial<
  Pick<
    ArticleRow,
    "state" | "published_at" | "content_updated_at" | "scheduled_for" | "seed_fingerprint"
  >
>

/** Enough of what was to put it back: `undoRevision` takes it. */
export type ArticleUndo = {
  article_id: string
  revision: number
  /** Null: the article was not there. */
  before: ArticleRow | null
  freed: Redirect[]
}

export type ArticleSaved = { id: string; revision: number; undo: ArticleUndo | null }

type Manager = { execute: (sql: string, values: unknown[]) => Promise<unknown> }

/**
 * Stores articles, what they said before, the slugs they had, and the drawings they name. A
 * change of an article is one transaction that holds its row, so that of two processes only
 * one saves on a revision.
 */
export class ArticleService extends MedusaService({
  Article,
  ArticleRevision,
  ArticleRedirect,
  Illustration,
}) {
  /** Waits for whoever changes this article or takes a slug, until the transaction ends. */
  @InjectTransactionManager()
  protected async holdArticle(
    id: string,
    slug: string,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const manager = context.transactionManager as Manager
    await manager.execute("select pg_advisory_xact_lock(hashtext(?))", [`slug:${slug}`])
    await manager.execute("select 1 from article where id = ? for update", [id])
  }

  /** Makes sure that no other article has the slug, and that it leads nowhere else. */
  @InjectTransactionManager()
  protected async takeSlug(
    slug: string,
    id: string,
    @MedusaContext() context: Context = {},
  ): Promise<Redirect[]> {
    const [other] = await this.listArticles({ slug }, { select: ["id"] }, context)
    if (other && other.id !== id) throw ArticleFault.slugTaken(slug)
    const freed = await this.listArticleRedirects({ slug }, {}, context)
    await this.deleteArticleRedirects(
      freed.map((redirect) => redirect.id),
      context,
    )
    return freed.map(({ slug: old, article_id }) => ({ slug: old, article_id }))
  }

  /** An article of the time before revisions gets its first one from what stands. */
  @InjectTransactionManager()
  protected async keepFirst(
    row: ArticleRow,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const [found] = await this.listArticleRevisions(
      { article_id: row.id, revision: row.revision },
      { select: ["id"] },
      context,
    )
    if (found) return
    await this.createArticleRevisions(
      {
        article_id: row.id,
        revision: row.revision,
        action: "create",
        state: row.state,
        actor: "seed",
        content: toContent(row),
      },
      context,
    )
  }

  /** Stores a new article with its first revision. Refuses a slug that another has. */
  @InjectManager()
  async openArticle(
    content: ArticleContent,
    standing: ArticleStanding,
    change: ArticleChange,
    @MedusaContext() context: Context = {},
  ): Promise<ArticleSaved> {
    return this.openArticle_(content, standing, change, context)
  }

  @InjectTransactionManager()
  protected async openArticle_(
    content: ArticleContent,
    standing: ArticleStanding,
    change: ArticleChange,
    @MedusaContext() context: Context = {},
  ): Promise<ArticleSaved> {
    await this.holdArticle("", content.slug, context)
    const freed = await this.takeSlug(content.slug, "", context)
    const row = await this.createArticles(
      {
        content_updated_at: new Date(),
        ...toColumns(content),
        ...standing,
        revision: 1,
        seed_revision: change.actor === "seed" ? 1 : null,
      },
      context,
    )
    await this.createArticleRevisions(
      { ...change, article_id: row.id, revision: 1, state: row.state, content },
      context,
    )
    const undo = { article_id: row.id, revision: 1, before: null, freed }
    return { id: row.id, revision: 1, undo }
  }

  /**
   * Saves content and standing as the next revision. What changes nothing makes none. A slug
   * that readers could know goes on leading here.
   *
   * Refuses when there is no such article, when `expected` is not its newest revision, and a
   * slug that another article has.
   */
  @InjectManager()
  async reviseArticle(
    id: string,
    expected: number,
    content: ArticleContent,
    standing: ArticleStanding,
    change: ArticleChange,
    @MedusaContext() context: Context = {},
  ): Promise<ArticleSaved> {
    return this.reviseArticle_(id, expected, content, standing, change, context)
  }

  @InjectTransactionManager()
  protected async reviseArticle_(
    id: string,
    expected: number,
    content: ArticleContent,
    standing: ArticleStanding,
    change: ArticleChange,
    @MedusaContext() context: Context = {},
  ): Promise<ArticleSaved> {
    await this.holdArticle(id, content.slug, context)
    const [row] = await this.listArticles({ id }, {}, context)
    if (!row) throw ArticleFault.notFound(id)
    if (row.revision !== expected) throw ArticleFault.changed(row.revision)
    const isStill = Object.keys(standing).length === 0
    if (isStill && isSameContent(toContent(row), content)) {
      return { id, revision: row.revision, undo: null }
    }
    await this.keepFirst(row, context)
    const freed = await this.takeSlug(content.slug, id, context)
    if (row.slug !== content.slug && row.published_at) {
      await this.createArticleRedirects({ slug: row.slug, article_id: id }, context)
    }
    const revision = row.revision + 1
    const saved = await this.updateArticles(
      {
        id,
        ...toColumns(content),
        ...(change.action === "edit" && { content_updated_at: new Date() }),
        ...standing,
        revision,
        ...(change.actor === "seed" && { seed_revision: revision }),
      },
      context,
    )
    await this.createArticleRevisions(
      { ...change, article_id: id, revision, state: saved.state, content },
      context,
    )
    return { id, revision, undo: { article_id: id, revision, before: row, freed } }
  }

  /** Puts back what one of the two above changed, unless somebody has saved on top of it. */
  @InjectManager()
  async undoRevision(
    undo: ArticleUndo,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    return this.undoRevision_(undo, context)
  }

  @InjectTransactionManager()
  protected async undoRevision_(
    { article_id, revision, before, freed }: ArticleUndo,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await this.holdArticle(article_id, before?.slug ?? "", context)
    const [row] = await this.listArticles({ id: article_id }, {}, context)
    if (row?.revision !== revision) return
    const made = await this.listArticleRevisions({ article_id, revision }, {}, context)
    await this.deleteArticleRevisions(
      made.map(({ id }) => id),
      context,
    )
    if (!before) {
      await this.deleteArticles([article_id], context)
    } else {
      if (before.slug !== row.slug) await this.takeSlug(before.slug, article_id, context)
      await this.updateArticles(before, context)
    }
    await this.createArticleRedirects(freed, context)
  }
}
