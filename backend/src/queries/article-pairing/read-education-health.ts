import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ArticleState, EducationHealthResponse } from "../../contracts"
import {
  findDeadLinks,
  findMovedLinks,
  type KnownTargets,
} from "../../modules/article-pairing/rules/find-dead-links"
import { listPairingGaps } from "../../modules/article-pairing/rules/list-pairing-gaps"
import {
  resolveReview,
  type ReviewFacts,
} from "../../modules/article-pairing/rules/resolve-review"
import { listOwnOrigins } from "../outside-link/list-article-links"
import { readOutsideLinks } from "../outside-link/read-outside-links"
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
  const [articles, categories, redirects] = await Promise.all([
    query.graph({
      entity: "article",
      fields: ["*"],
      pagination: { order: { title: "ASC" } },
    }),
    query.graph({ entity: "product_category", fields: ["handle", "is_active"] }),
    query.graph({ entity: "article_redirect", fields: ["slug", "article_id"] }),
  ])
  const rows: ArticleRow[] = articles.data
  const shelves: { handle: string; is_active: boolean }[] = categories.data
  const old: { slug: string; article_id: string }[] = redirects.data
  return { rows, shelves, old }
}

type Read = Awaited<ReturnType<typeof readArticlesAndCategories>>

function listSeeds(
  { rows, shelves, old }: Read,
  products: readonly PairedProductFacts[],
): KnownTargets {
  const slugs = new Map(rows.map(({ id, slug }) => [id, slug]))
  return {
    articles: new Map(rows.map(({ slug, state }) => [slug, state === "published"])),
    products: new Map(products.map((one) => [one.handle, one.status === "published"])),
    categories: new Map(shelves.map((one) => [one.handle, one.is_active])),
    oldSlugs: new Map(
      old.flatMap(({ slug, article_id }) => {
        const today = slugs.get(article_id)
        return today ? [[slug, today] as const] : []
      }),
    ),
  }
}

/** Replaces a full address of this shop with its path, so that both are checked alike. */
function dropOrigins(body: string, origins: readonly string[]): string {
  return origins.reduce((text, own) => text.replaceAll(`](${own}/`, "](/"), body)
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
 * Reads everything that needs attention: products without their articles, published
 * articles whose medical review is missing or due, and links in published articles that
 * are dead or have moved, inside the shop and on other sites.
 */
export async function readEducationHealth(
  container: MedusaContainer,
  now: Date,
): Promise<EducationHealthResponse> {
  const [products, read, outside_links] = await Promise.all([
    readPairingFacts(container),
    readArticlesAndCategories(container),
    readOutsideLinks(container, now),
  ])
  const known = listSeeds(read, products)
  const own = listOwnOrigins(container)
  const published = read.rows.filter(({ state }) => state === "published")
  const name = ({ id, slug, title }: ArticleRow) => ({ article_id: id, slug, title })
  const texts = published.map((row) => ({
    names: name(row),
    text: { body: dropOrigins(row.body, own), related: row.related ?? [] },
  }))
  return {
    unpaired: listUnpaired(products),
    reviews: published.flatMap((row) => {
      const { is_due, due_since } = resolveReview(row, now)
      return is_due ? [{ ...name(row), due_since }] : []
    }),
    dead_links: texts.flatMap(({ names, text }) =>
      findDeadLinks(text, known).map((dead) => ({ ...names, ...dead })),
    ),
    moved_links: texts.flatMap(({ names, text }) =>
      findMovedLinks(text, known).map((moved) => ({ ...names, ...moved })),
    ),
    outside_links,
  }
}
