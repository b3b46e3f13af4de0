import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ArticleState, EducationHealthResponse } from "../../contracts"
import {
  findDeadLinks,
  type KnownTargets,
} from "../../modules/article-pairing/rules/find-dead-links"
import { listPairingGaps } from "../../modules/article-pairing/rules/list-pairing-gaps"
import {
  resolveReview,
  type ReviewFacts,
} from "../../modules/article-pairing/rules/resolve-review"
import { type PairedProductFacts, readPairingFacts } from "./read-pairing-facts"

type ArticleRow = ReviewFacts & {
  id: string
  slug: string
  title: string
  state: ArticleState
  body: string
  related: string[] | null
}

async function readArticlesAndCategories(container: MedusaContainer) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [articles, categories] = await Promise.all([
    query.graph({
      entity: "article",
      fields: ["*"],
      pagination: { order: { title: "ASC" } },
    }),
    query.graph({ entity: "product_category", fields: ["handle", "is_active"] }),
  ])
  const rows: ArticleRow[] = articles.data
  const shelves: { handle: string; is_active: boolean }[] = categories.data
  return { rows, shelves }
}

function listUnpaired(products: readonly PairedProductFacts[]) {
  return products.flatMap(({ id, title, status, facts }) => {
    const gaps = listPairingGaps(facts)
    return gaps.length > 0
      ? [{ product_id: id, title, is_published: status === "published", gaps }]
      : []
  })
}

/**
 * What somebody should look after: products without their articles, published articles whose
 * medical review is missing or due, and links in published articles that lead nowhere.
 */
export async function readEducationHealth(
  container: MedusaContainer,
  now: Date,
): Promise<EducationHealthResponse> {
  const [products, { rows, shelves }] = await Promise.all([
    readPairingFacts(container),
    readArticlesAndCategories(container),
  ])
  const known: KnownTargets = {
    articles: new Map(rows.map(({ slug, state }) => [slug, state === "published"])),
    products: new Map(products.map((one) => [one.handle, one.status === "published"])),
    categories: new Map(shelves.map((one) => [one.handle, one.is_active])),
  }
  const published = rows.filter(({ state }) => state === "published")
  const name = ({ id, slug, title }: ArticleRow) => ({ article_id: id, slug, title })
  return {
    unpaired: listUnpaired(products),
    reviews: published.flatMap((row) => {
      const { is_due, due_since } = resolveReview(row, now)
      return is_due ? [{ ...name(row), due_since }] : []
    }),
    dead_links: published.flatMap((row) =>
      findDeadLinks({ body: row.body, related: row.related ?? [] }, known).map(
        (dead) => ({
          ...name(row),
          ...dead,
        }),
      ),
    ),
  }
}
