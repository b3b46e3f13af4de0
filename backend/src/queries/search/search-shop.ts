import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SearchHit, SearchResponse } from "../../contracts"
import { readPlainText } from "../article/read-plain-text"
import {
  ARTICLE_CARD_FIELDS,
  type ArticleCardRow,
  toArticleCard,
} from "../article/to-article-card"
import { listProductCards } from "../catalog/list-product-cards"
import { getMarketContext } from "../sales/sales-context"
import { findHits, type FoundHit } from "./find-hits"
import { countFacets, filterHits, type HitFilter } from "./rules/count-facets"
import { pickPassage } from "./rules/pick-passage"
import { toWords } from "./rules/to-words"

export type SearchInput = HitFilter & {
  q: string
  country_code: string
  limit: number
  offset: number
}

const addresses = (hits: readonly FoundHit[], kind: FoundHit["kind"]) =>
  hits.filter((hit) => hit.kind === kind).map(({ address }) => address)

async function readArticles(
  container: MedusaContainer,
  slugs: string[],
  words: string[],
): Promise<Map<string, SearchHit>> {
  if (slugs.length === 0) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "article",
    fields: ARTICLE_CARD_FIELDS,
    filters: { slug: slugs, state: "published" },
  })
  const rows: ArticleCardRow[] = data
  const hits = new Map<string, SearchHit>()
  for (const row of rows) {
    const { paragraphs } = await readPlainText(row.body)
    const passage = pickPassage(row.summary, paragraphs, words)
    hits.set(row.slug, { kind: "article", article: toArticleCard(row), passage })
  }
  return hits
}

/**
 * Searches products and articles for typed words, as a guest sees them in one country.
 * The index only gives candidates: what is shown is read again from the database, so an
 * outdated index never shows anything unpublished or of another market's channel, and
 * gated prices are never shown.
 *
 * Refuses a country the shop does not sell to (`country_not_served`).
 */
export async function searchShop(
  container: MedusaContainer,
  { q, country_code, limit, offset, ...filter }: SearchInput,
): Promise<SearchResponse> {
  const { sales_channel_id } = await getMarketContext(container, country_code)
  const found = await findHits(container, toWords(q), sales_channel_id, [
    "all",
    "begun",
    "some",
  ])
  const words = (found.corrected ?? toWords(q)).split(" ").filter(Boolean)
  const chosen = filterHits(found.hits, filter)
  const page = chosen.slice(offset, offset + limit)
  const [products, articles] = await Promise.all([
    listProductCards(container, {
      handles: addresses(page, "product"),
      country_code,
      customer_id: undefined,
    }),
    readArticles(container, addresses(page, "article"), words),
  ])
  const cards = new Map<string, SearchHit>(
    products.map((product) => [product.handle, { kind: "product", product }]),
  )
  return {
    hits: page.flatMap(
      ({ kind, address }) => (kind === "product" ? cards : articles).get(address) ?? [],
    ),
    count: chosen.length,
    offset,
    limit,
    words,
    corrected: found.corrected,
    facets: countFacets(found.hits, filter),
  }
}
