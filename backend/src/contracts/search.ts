import type { ArticleCard } from "./article"
import type { Audience, ProductCard } from "./catalog"

export const SEARCH_KINDS = ["product", "article"] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

/** Most characters of a query; what is longer is refused. */
export const MAX_QUERY_LENGTH = 100
/** Most suggestions under the box. */
export const MAX_SUGGESTIONS = 8

/** One thing found, as a guest sees it: a gated price is not in it, whoever asks. */
export type SearchHit =
  | { kind: "product"; product: ProductCard }
  | {
      kind: "article"
      article: ArticleCard
      /** The sentence of the article that answers best; null when none says more than the summary. */
      passage: string | null
    }

/** How many hits there would be with this value chosen and the other filter as it is. */
export type SearchFacet<Value extends string> = { value: Value; count: number }

/** GET /store/search?q=&country_code=us&kind=&audience=&limit=&offset= */
export type SearchResponse = {
  hits: SearchHit[]
  count: number
  offset: number
  limit: number
  /** Words that a page may mark in what it shows; lower case, without accents. */
  words: string[]
  /** What was looked for instead, because nothing holds the words as they were typed. */
  corrected: string | null
  facets: {
    kind: SearchFacet<SearchKind>[]
    /** A client's hits are those for clients and for both; a practitioner's likewise. */
    audience: SearchFacet<Exclude<Audience, "both">>[]
  }
}

/** `address` is the product's handle or the article's slug. */
export type SearchSuggestion = { kind: SearchKind; address: string; title: string }

/** GET /store/search/suggestions?q=&country_code=us */
export type SearchSuggestionsResponse = { suggestions: SearchSuggestion[] }
