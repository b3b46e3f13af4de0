import type { SearchTypes } from "@medusajs/framework/types"

/** Names of the indexes in `backend/src/search`. */
export const SEARCH_INDEX = {
  product: "product",
  article: "article",
  word: "search_word",
} as const

/** Fields that say what the document is about, not only what it mentions. */
const TELLING = ["title", "lead", "keywords"]
const TELLING_OF_PRODUCT = [...TELLING, "codes"]

/** More results than a shop of this kind has; later ones are never shown. */
const CANDIDATES = 200

/** How the words must match, and the weight of a position in that list. */
export const MATCHES = {
  /** All words, anywhere. */
  all: { weight: 1 },
  /** All words in the telling fields, the last one perhaps unfinished. */
  begun: { weight: 1 },
  /** At least one word in the telling fields. */
  some: { weight: 0.6 },
} as const
export type Match = keyof typeof MATCHES

const STRATEGY = { all: "all", begun: "last", some: "any" } as const

export type PlannedQuery = {
  match: Match
  kind: "product" | "article"
  query: SearchTypes.SearchQuery
}

/**
 * Plans the queries to the search module for one list.
 *
 * @param q a result of `toWords`, not empty
 */
export function planQueries(
  q: string,
  salesChannelId: string,
  matches: readonly Match[],
): PlannedQuery[] {
  return matches.flatMap((match) =>
    (["product", "article"] as const).map((kind) => {
      const telling = kind === "product" ? TELLING_OF_PRODUCT : TELLING
      const address = kind === "product" ? "handle" : "slug"
      return {
        match,
        kind,
        query: {
          entity: SEARCH_INDEX[kind],
          fields: ["id", "audience", "title", address],
          filters: {
            q,
            ...(kind === "product" && { sales_channel_ids: salesChannelId }),
          },
          pagination: { take: CANDIDATES },
          search_options: {
            match_strategy: STRATEGY[match],
            include_score: true,
            count: "none",
            ...(match !== "all" && { attributes_to_search_on: telling }),
          },
        },
      }
    }),
  )
}
