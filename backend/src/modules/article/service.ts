import type { Context, InferTypeOf } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { ArticleAction, ArticleActor, ArticleContent } from "../../contracts"
import { ArticleErrorCode } from "./article-error"
import { Article } from "./models/article"
import { ArticleRedirect } from "./models/article-redirect"
import { ArticleRevision } from "./models/article-revision"
import { Illustration } from "./models/illustration"
import { isSameContent, toColumns, toContent } from "./rules/article-content"

type ArticleRow = InferTypeOf<typeof Article>
type Redirect = { slug: string; article_id: string }

/** What kind of change it is, and who makes it. */
export type ArticleChange = {
  action: ArticleAction
  actor: ArticleActor
  user_id: string | null
  restored_from?: number | null
}

/** The columns of an article that are not its content. */
export type ArticleStatus = Partial<
  Pick<
    ArticleRow,
    "state" | "published_at" | "content_updated_at" | "scheduled_for" | "seed_fingerprint"
  >
>

/** The previous state that `undoRevision` restores. */
export type ArticleUndo = {
  article_id: string
  revision: number
  /** Null when the article did not exist before. */
  before: ArticleRow | null
  freed: Redirect[]
}

export type ArticleSaved = { id: string; revision: number; undo: ArticleUndo | null }

type Manager = { execute: (sql: string, values: unknown[]) => Promise<unknown> }

/**
 * Stores articles, their revisions, their former slugs, and the drawings they use. A
 * change of an article is one transaction that locks its row; of two processes that save
 * on the same revision, only one succeeds.
 */
export class ArticleService extends MedusaService({
  Article,
  ArticleRevision,
  ArticleRedirect,
  Illustration,
}) {
  /** Locks the slug and the article's row until the transaction ends. */
  @InjectTransactionManager()
  protected async lockArticle(
    id: string,
    slug: string,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const manager = context.transactionManager as Manager
    await manager.execute("select pg_advisory_xact_lock(hashtext(?))", [`slug:${slug}`])
    await manager.execute("select 1 from article where id = ? for update", [id])
  }

  /**
   * Ensures that no other article has the slug, and deletes redirects from it. Returns
   * the deleted redirects.
   */
  @InjectTransactionManager()
  protected async claimSlug(
    slug: string,
    id: string,
    @MedusaContext() context: Context = {},
  ): Promise<Redirect[]> {
    const [other] = await this.listArticles({ slug }, { select: ["id"] }, context)
    if (other && other.id !== id) throw ArticleErrorCode.slugTaken(slug)
    const freed = await this.listArticleRedirects({ slug }, {}, context)
    await this.deleteArticleRedirects(
      freed.map((redirect) => redirect.id),
      context,
    )
    return freed.map(({ slug: old, article_id }) => ({ slug: old, article_id }))
  }

  /**
   * Creates the first revision of an article that is older than revisions, from its
   * current content.
   */
  @InjectTransactionManager()
  protected async ensureFirstRevision(
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

  /**
   * Stores a new article with its first revision. Refuses a slug that another article
   * has.
   */
  @InjectManager()
  async openArticle(
    content: ArticleContent,
    standing: ArticleStatus,
    change: ArticleChange,
    @MedusaContext() context: Context = {},
  ): Promise<ArticleSaved> {
    return this.openArticle_(content, standing, change, context)
  }

  @InjectTransactionManager()
  protected async openArticle_(
    content: ArticleContent,
    standing: ArticleStatus,
    change: ArticleChange,
    @MedusaContext() context: Context = {},
  ): Promise<ArticleSaved> {
    await this.lockArticle("", content.slug, context)
    const freed = await this.claimSlug(content.slug, "", context)
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
   * Saves content and the other columns as the next revision. Without a change there is
   * no new revision. A former slug that was public keeps redirecting to this article.
   *
   * *Refuses when* there is no such article, `expected` is not its newest revision, or
   * another article has the slug.
   */
  @InjectManager()
  async reviseArticle(
    id: string,
    expected: number,
    content: ArticleContent,
    standing: ArticleStatus,
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
    standing: ArticleStatus,
    change: ArticleChange,
    @MedusaContext() context: Context = {},
  ): Promise<ArticleSaved> {
    await this.lockArticle(id, content.slug, context)
    const [row] = await this.listArticles({ id }, {}, context)
    if (!row) throw ArticleErrorCode.notFound(id)
    if (row.revision !== expected) throw ArticleErrorCode.changed(row.revision)
    const isStill = Object.keys(standing).length === 0
    if (isStill && isSameContent(toContent(row), content)) {
      return { id, revision: row.revision, undo: null }
    }
    await this.ensureFirstRevision(row, context)
    const freed = await this.claimSlug(content.slug, id, context)
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

  /**
   * Restores what `openArticle` or `reviseArticle` changed, unless the article has been
   * saved again since.
   */
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
    await this.lockArticle(article_id, before?.slug ?? "", context)
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
      if (before.slug !== row.slug) await this.claimSlug(before.slug, article_id, context)
      await this.updateArticles(before, context)
    }
    await this.createArticleRedirects(freed, context)
  }
}
