import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Article, ArticleCard, ArticleNeighbour } from "../../contracts"
import { ARTICLE_MODULE, type ArticleService } from "../../modules/article"
import {
  type MedicalReviewRow,
  toMedicalReview,
} from "../../modules/article/rules/article-content"
import {
  listIllustrationNames,
  resolveIllustrations,
} from "../../modules/article/rules/illustrations"
import { listProductHandles } from "../../modules/article/rules/list-product-handles"
import { listPairedProducts } from "../article-pairing/list-paired-products"
import { listProductCards } from "../catalog/list-product-cards"
import { findCurrentSlugs } from "./find-current-slugs"
import {
  ARTICLE_CARD_FIELDS,
  type ArticleCardRow,
  toArticleCard,
} from "./to-article-card"

/** The columns of an article that its page needs. */
export type ArticleRow = { id: string } & ArticleCardRow &
  MedicalReviewRow &
  Pick<Article, "sources" | "faq" | "see_a_doctor" | "hero"> & {
    sources_checked_at: Date | string
    related: string[]
  }

/** What is read in addition to the article's own row. */
type Surroundings = Pick<
  Article,
  | "products"
  | "paired_products"
  | "related"
  | "figures"
  | "comparisons"
  | "previous"
  | "next"
>

async function findArticleRow(
  container: MedusaContainer,
  slug: string,
): Promise<ArticleRow | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "article",
    fields: ["*"],
    filters: { slug, state: "published" },
  })
  return data[0]
}

async function getArticleRow(container: MedusaContainer, slug: string) {
  const row = await findArticleRow(container, slug)
  if (row) return row
  const current = (await findCurrentSlugs(container, [slug])).get(slug)
  const moved = current ? await findArticleRow(container, current) : undefined
  if (moved) return moved
  throw new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `article_not_found: There is no article "${slug}".`,
  )
}

/**
 * Lists the cards of the published articles among these slugs, current or former, in
 * their order.
 */
async function listRelated(
  container: MedusaContainer,
  slugs: readonly string[],
): Promise<ArticleCard[]> {
  if (slugs.length === 0) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const moved = await findCurrentSlugs(container, slugs)
  const current = [...new Set(slugs.map((slug) => moved.get(slug) ?? slug))]
  const { data } = await query.graph({
    entity: "article",
    fields: ARTICLE_CARD_FIELDS,
    filters: { slug: current, state: "published" },
  })
  const rows: ArticleCardRow[] = data
  return current.flatMap((slug) => {
    const row = rows.find((one) => one.slug === slug)
    return row ? [toArticleCard(row)] : []
  })
}

/** Reads the stored drawings that the text names. */
async function listIllustrations(container: MedusaContainer, body: string) {
  const name = listIllustrationNames(body)
  if (name.length === 0) return []
  return container.resolve<ArticleService>(ARTICLE_MODULE).listIllustrations({ name })
}

/** Finds the articles before and after an article in reading order. */
async function findNeighbours(
  container: MedusaContainer,
  slug: string,
): Promise<Pick<Surroundings, "previous" | "next">> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "article",
    fields: ["slug", "title"],
    filters: { state: "published" },
    pagination: { order: { rank: "ASC", title: "ASC" } },
  })
  const rows: ArticleNeighbour[] = data
  const at = rows.findIndex((row) => row.slug === slug)
  const pick = (row: ArticleNeighbour | undefined) =>
    row ? { slug: row.slug, title: row.title } : null
  return { previous: at > 0 ? pick(rows[at - 1]) : null, next: pick(rows[at + 1]) }
}

function toArticle(row: ArticleRow, around: Surroundings): Article {
  return {
    ...toArticleCard(row),
    body: row.body,
    medical_review: toMedicalReview(row),
    sources_checked_at: new Date(row.sources_checked_at).toISOString(),
    sources: row.sources,
    faq: row.faq,
    see_a_doctor: row.see_a_doctor,
    hero: row.hero,
    ...around,
  }
}

/** The caller and the country. */
type Viewer = { country_code: string; customer_id: string | undefined }

/** Builds an article's page as one caller sees it in one country. */
export async function composeArticle(
  container: MedusaContainer,
  row: ArticleRow,
  looker: Viewer,
): Promise<Article> {
  const [products, paired, related, neighbours, illustrations] = await Promise.all([
    listProductCards(container, { ...looker, handles: listProductHandles(row.body) }),
    listPairedProducts(container, row.id, looker),
    listRelated(container, row.related),
    findNeighbours(container, row.slug),
    listIllustrations(container, row.body),
  ])
  return toArticle(row, {
    products,
    paired_products: paired,
    related,
    ...neighbours,
    ...resolveIllustrations(row.body, illustrations),
  })
}

/**
 * Returns a published article with cards of the products its text names, as one caller
 * sees them in one country. A former slug finds the article under its current one.
 *
 * Refuses an unknown or unpublished article (`article_not_found`) and a country the shop
 * does not sell to (`country_not_served`).
 */
export async function getArticle(
  container: MedusaContainer,
  { slug, ...looker }: Viewer & { slug: string },
): Promise<Article> {
  return composeArticle(container, await getArticleRow(container, slug), looker)
}
