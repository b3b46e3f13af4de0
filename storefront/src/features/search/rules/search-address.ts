import {
  MAX_QUERY_LENGTH,
  SEARCH_KINDS,
  type SearchKind,
} from "@clearline/backend/contracts"
import { stripForXml } from "@/lib/xml-text"

export const READERS = ["client", "practitioner"] as const
export type Reader = (typeof READERS)[number]

/** What a results page shows; its address holds nothing else. */
export type SearchAsk = {
  q: string
  kind: SearchKind | null
  audience: Reader | null
  page: number
}

type Words = Record<string, string | string[] | undefined>

/** Hits of one page. */
export const HITS_PER_PAGE = 20
const LAST_PAGE = 50

/** Not within a pair that is one sign. */
const cut = (text: string) =>
  text.slice(0, MAX_QUERY_LENGTH).replace(/[\uD800-\uDBFF]$/, "")

const isOneOf =
  <Value extends string>(values: readonly Value[]) =>
  (text: string): text is Value =>
    values.some((value) => value === text)

/** Reads `?q=&kind=&audience=&page=`; what it does not know counts as not chosen. */
export function parseSearchAsk(words: Words): SearchAsk {
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

/** The same search with some of it changed, from its first page unless a page is named. */
export function buildSearchHref(
  path: string,
  ask: SearchAsk,
  change: Partial<SearchAsk> = {},
): string {
  const { q, kind, audience, page } = { ...ask, page: 1, ...change }
  const words = new URLSearchParams({ q })
  if (kind) words.set("kind", kind)
  if (audience) words.set("audience", audience)
  if (page > 1) words.set("page", String(page))
  return `${path}?${words.toString()}`
}
