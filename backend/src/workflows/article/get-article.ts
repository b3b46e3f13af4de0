import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Article, ArticleCard, ProductCard } from "../../contracts"
import { ARTICLE_MODULE, type ArticleService } from "../../modules/article"
import {
  listIllustrationNames,
  resolveIllustrations,
  type StoredIllustration,
} from "../../modules/article/rules/illustrations"
import { listProductHandles } from "../../modules/article/rules/list-product-handles"
import { listProductCards } from "../catalog/list-product-cards"
import {
  ARTICLE_CARD_FIELDS,
  type ArticleCardRow,
  toArticleCard,
} from "./to-article-card"

type ArticleRow = ArticleCardRow &
  Pick<Article, "sources" | "faq" | "see_a_doctor" | "hero"> & {
    sources_checked_at: Date | string
    medical_reviewer: string | null
    medical_reviewer_role: string | null
    medically_reviewed_at: Date | string | null
    related: string[]
  }

const toIso = (date: Date | string) => new Date(date).toISOString()

/** Null unless a named person reviewed it on a known day. */
function toMedicalReview(row: ArticleRow): Article["medical_review"] {
  if (!row.medical_reviewer || !row.medically_reviewed_at) return null
  return {
    reviewer: row.medical_reviewer,
    role: row.medical_reviewer_role ?? "",
    reviewed_at: toIso(row.medically_reviewed_at),
  }
}

async function getArticleRow(container: MedusaContainer, slug: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "article",
    fields: ["*"],
    filters: { slug, state: "published" },
  })
  const row: ArticleRow | undefined = data[0]
  if (!row) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `article_not_found: There is no article "${slug}".`,
    )
  }
  return row
}

/** Cards of the published articles among these slugs, in the order of the slugs. */
async function listRelated(
  container: MedusaContainer,
  slugs: readonly string[],
): Promise<ArticleCard[]> {
  if (slugs.length === 0) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "article",
    fields: ARTICLE_CARD_FIELDS,
    filters: { slug: [...slugs], state: "published" },
  })
  const rows: ArticleCardRow[] = data
  return slugs.flatMap((slug) => {
    const row = rows.find((one) => one.slug === slug)
    return row ? [toArticleCard(row)] : []
  })
}

/** The drawings that the text names, as they are stored. */
async function listIllustrations(container: MedusaContainer, body: string) {
  const name = listIllustrationNames(body)
  if (name.length === 0) return []
  return container.resolve<ArticleService>(ARTICLE_MODULE).listIllustrations({ name })
}

function toArticle(
  row: ArticleRow,
  products: ProductCard[],
  related: ArticleCard[],
  illustrations: StoredIllustration[],
): Article {
  return {
    ...toArticleCard(row),
    body: row.body,
    medical_review: toMedicalReview(row),
    sources_checked_at: toIso(row.sources_checked_at),
    sources: row.sources,
    faq: row.faq,
    see_a_doctor: row.see_a_doctor,
    hero: row.hero,
    products,
    related,
    ...resolveIllustrations(row.body, illustrations),
  }
}

/**
 * A whole published article with cards of the products its text names, as one caller sees
 * them in one country.
 *
 * Refuses an unknown or unpublished article (`article_not_found`) and a country the shop
 * does not sell to (`country_not_served`).
 */
export async function getArticle(
  container: MedusaContainer,
  input: { slug: string; country_code: string; customer_id: string | undefined },
): Promise<Article> {
  const row = await getArticleRow(container, input.slug)
  const [products, related, illustrations] = await Promise.all([
    listProductCards(container, { ...input, handles: listProductHandles(row.body) }),
    listRelated(container, row.related),
    listIllustrations(container, row.body),
  ])
  return toArticle(row, products, related, illustrations)
}
