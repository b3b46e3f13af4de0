import {
  MAX_QUERY_LENGTH,
  SEARCH_KINDS,
  type SearchKind,
} from "@clearline/backend/contracts"
import { stripForXml } from "@/lib/xml-text"

export const READERS = ["client", "practitioner"] as const
export type Reader = (typeof READERS)[number]

/** What a results page shows; its address contains exactly this. */
export type SearchQuery = {
  q: string
  kind: SearchKind | null
  audience: Reader | null
  page: number
}

type Words = Record<string, string | string[] | undefined>

/** Results per page. */
export const HITS_PER_PAGE = 20
const LAST_PAGE = 50

/** Does not cut between the two halves of a surrogate pair. */
const cut = (text: string) =>
  text.slice(0, MAX_QUERY_LENGTH).replace(/[\uD800-\uDBFF]$/, "")

const isOneOf =
  <Value extends string>(values: readonly Value[]) =>
  (text: string): text is Value =>
    values.some((value) => value === text)

/** Parses `?q=&kind=&audience=&page=`; an unknown value counts as not chosen. */
export function parseSearchQuery(words: Words): SearchQuery {
  const read = (name: string) => {
    const value = words[name]
    return (Array.isArray(value) ? value[0] : value) ?? ""
  }
  const pick = <Value extends string>(name: string, values: readonly Value[]) =>
    [read(name)].find(isOneOf(values)) ?? null
  const page = /^\d{1,2}$/.test(read("page")) ? Number(read("page")) : 1
  return {
    q: cut(stripForXml(read("q")).trim()).trim(),
    kind: pick("kind", SEARCH_KINDS),
    audience: pick("audience", READERS),
    page: Math.min(Math.max(page, 1), LAST_PAGE),
  }
}

/**
 * The address of the same search with a change; on its first page unless `change` has a
 * page.
 */
export function buildSearchHref(
  path: string,
  ask: SearchQuery,
  change: Partial<SearchQuery> = {},
): string {
  const { q, kind, audience, page } = { ...ask, page: 1, ...change }
  const words = new URLSearchParams({ q })
  if (kind) words.set("kind", kind)
  if (audience) words.set("audience", audience)
  if (page > 1) words.set("page", String(page))
  return `${path}?${words.toString()}`
}
