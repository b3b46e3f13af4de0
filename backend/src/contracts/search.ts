import type { ArticleCard, Audience, ProductCard } from "./cards"

export const SEARCH_KINDS = ["product", "article"] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

/** Maximum characters of a query; longer ones are refused. */
export const MAX_QUERY_LENGTH = 100
/** Maximum suggestions under the search box. */
export const MAX_SUGGESTIONS = 8

/**
 * One search result, as a guest sees it: it never contains a gated price, for
 * any caller.
 */
export type SearchHit =
  | { kind: "product"; product: ProductCard }
  | {
      kind: "article"
      article: ArticleCard
      /**
       * The sentence of the article that fits the query best; null when none says more
       * than the summary.
       */
      passage: string | null
    }

/**
 * The number of hits if this value were selected and the other filter stayed the same.
 */
export type SearchFacet<Value extends string> = { value: Value; count: number }

/** GET /store/search?q=&country_code=us&kind=&audience=&limit=&offset= */
export type SearchResponse = {
  hits: SearchHit[]
  count: number
  offset: number
  limit: number
  /** The words that a page may highlight in the results; lower case, without accents. */
  words: string[]
  /** The query that was used instead, because nothing contains the typed words. */
  corrected: string | null
  facets: {
    kind: SearchFacet<SearchKind>[]
    /** Hits for clients include those for both audiences; hits for practitioners too. */
    audience: SearchFacet<Exclude<Audience, "both">>[]
  }
}

/** `address` is the product's handle or the article's slug. */
export type SearchSuggestion = { kind: SearchKind; address: string; title: string }

/** GET /store/search/suggestions?q=&country_code=us */
export type SearchSuggestionsResponse = { suggestions: SearchSuggestion[] }
