import type { Audience } from "@clearline/backend/contracts"

/** A reader's choices on the list; the address contains all of them. */
export type ArticleFilters = {
  audience: "client" | "practitioner" | null
  /** Counts from 1. */
  page: number
}

export const ALL_ARTICLES: ArticleFilters = { audience: null, page: 1 }
export const ARTICLES_PER_PAGE = 8

const WORDS = { clients: "client", practitioners: "practitioner" } as const
const EVERYONE = "everyone"

/** The path segments after /learn; none for the first page of all articles. */
export function buildListSegments({ audience, page }: ArticleFilters): string[] {
  if (!audience && page === 1) return []
  const whom = audience ? `${audience}s` : EVERYONE
  return ["for", whom, ...(page > 1 ? [`page-${page}`] : [])]
}

/**
 * Parses `/learn/for/<whom>/<page>`. Null for anything that `buildListSegments` would not
 * write, so that each list has exactly one address.
 */
export function parseListSegments(
  whom: string,
  rest: readonly string[],
): ArticleFilters | null {
  const audience = whom === "clients" || whom === "practitioners" ? WORDS[whom] : null
  const page = rest.length === 0 ? 1 : Number(/^page-(\d{1,4})$/.exec(rest[0] ?? "")?.[1])
  if (!Number.isInteger(page)) return null
  const filters = { audience, page }
  const written = buildListSegments(filters).join("/")
  return written === ["for", whom, ...rest].join("/") ? filters : null
}

/**
 * One page of the articles for an audience: its own and those for both, in the order of
 * the list. Null for a page after the last one.
 */
export function selectArticles<Card extends { audience: Audience }>(
  cards: readonly Card[],
  { audience, page }: ArticleFilters,
): { cards: Card[]; count: number; pages: number } | null {
  const fitting = cards.filter(
    (card) => !audience || card.audience === audience || card.audience === "both",
  )
  const pages = Math.max(1, Math.ceil(fitting.length / ARTICLES_PER_PAGE))
  if (page > pages) return null
  const first = (page - 1) * ARTICLES_PER_PAGE
  return {
    cards: fitting.slice(first, first + ARTICLES_PER_PAGE),
    count: fitting.length,
    pages,
  }
}
