import type {
  SearchHit,
  SearchResponse,
  SearchSuggestion,
  SearchSuggestionsResponse,
} from "../../../backend/src/contracts"
import { sql } from "../corrupt-db"
import type { Actor } from "./actor"
import type { Shop } from "./shop"

export type Words = Record<string, string | number>

/** The route with these words, for the US unless they name a country. */
export const address = (path: string, words: Words) =>
  `${path}?${new URLSearchParams(
    Object.entries({ country_code: "us", ...words }).map(([name, value]) => [
      name,
      String(value),
    ]),
  ).toString()}`

/** A page of results. */
export const ask = (who: Actor, words: Words) =>
  who.get<SearchResponse>(address("/store/search", words))

/** `product spot-remover`, `article does-smp-fade`. */
export const nameOf = (hit: SearchHit) =>
  hit.kind === "product" ? `product ${hit.product.handle}` : `article ${hit.article.slug}`

/** What a guest finds, best first: `product spot-remover`. */
export async function find(shop: Shop, q: string, words: Words = {}): Promise<string[]> {
  const { status, body } = await ask(shop.guest, { q, ...words })
  if (status !== 200) throw new Error(`${q}: ${status}`)
  return body.hits.map(nameOf)
}

/** Titles under the box, for words that are still being typed. */
export async function suggest(shop: Shop, q: string): Promise<SearchSuggestion[]> {
  const path = address("/store/search/suggestions", { q })
  const { status, body } = await shop.guest.get<SearchSuggestionsResponse>(path)
  if (status !== 200) throw new Error(`${q}: ${status}`)
  return body.suggestions
}

/** What the index itself holds, in all its versions. */
export async function readIndex(shop: Shop): Promise<Record<string, unknown>[]> {
  const tables = await sql<{ table_name: string }>(
    shop,
    "select table_name from search_postgres_index",
  )
  const rows = await Promise.all(
    tables.map(({ table_name }) =>
      sql<{ document: Record<string, unknown> }>(
        shop,
        `select document from "${table_name}"`,
      ),
    ),
  )
  return rows.flat().map(({ document }) => document)
}

/** As an admin does in the dashboard. */
export const setStatus = (shop: Shop, handle: string, status: string) =>
  shop.admin.post(`/admin/products/${shop.productId(handle)}`, { status })

/** Without an event: the index does not learn of it. */
export const setArticle = (shop: Shop, slug: string, state: string) =>
  sql(shop, "update article set state = $1 where slug = $2", [state, slug])
