import {
  CATALOG_SORTS,
  PURPOSES,
  type CatalogSort,
  type Purpose,
} from "@clearline/backend/contracts"

/** What a shopper has chosen on a list; the address holds all of it. */
export type ListFilters = {
  audience: "client" | "practitioner" | null
  purpose: Purpose | null
  inStock: boolean
  sort: CatalogSort
  /** Counts from 1. */
  page: number
}

export const NO_FILTERS: ListFilters = {
  audience: null,
  purpose: null,
  inStock: false,
  sort: "featured",
  page: 1,
}

/** More pages than any catalogue of ours has; higher numbers are no address of ours. */
const LAST_PAGE = 500

/**
 * The path segments behind a category for a choice, in the one order that we accept:
 * audience, purpose, stock, sort, page. What is not chosen leaves no segment.
 */
export function buildFilterPath(filters: ListFilters): string[] {
  const { audience, purpose, inStock, sort, page } = filters
  return [
    audience && `for-${audience}s`,
    purpose && `purpose-${purpose}`,
    inStock && "in-stock",
    sort !== "featured" && `sort-${sort}`,
    page > 1 && `page-${page}`,
  ].filter((segment): segment is string => Boolean(segment))
}

/**
 * The choice behind path segments. Null for anything that `buildFilterPath` would not
 * write (unknown word, twice, wrong order), so that each list has exactly one address.
 */
export function parseFilterPath(segments: string[]): ListFilters | null {
  const filters = segments.reduce<ListFilters | null>(
    (chosen, segment) => chosen && applySegment(chosen, segment),
    NO_FILTERS,
  )
  if (!filters) return null
  return buildFilterPath(filters).join("/") === segments.join("/") ? filters : null
}

function applySegment(filters: ListFilters, segment: string): ListFilters | null {
  if (segment === "for-clients") return { ...filters, audience: "client" }
  if (segment === "for-practitioners") return { ...filters, audience: "practitioner" }
  if (segment === "in-stock") return { ...filters, inStock: true }
  const [, kind, word = ""] = /^(purpose|sort|page)-(.+)$/.exec(segment) ?? []
  const purpose = PURPOSES.find((each) => each === word)
  if (kind === "purpose" && purpose) return { ...filters, purpose }
  const sort = CATALOG_SORTS.find((each) => each === word)
  if (kind === "sort" && sort) return { ...filters, sort }
  const page = Number(word)
  if (kind === "page" && Number.isInteger(page) && page > 1 && page <= LAST_PAGE) {
    return { ...filters, page }
  }
  return null
}

/** The same choice with a change, back on the first page. */
export function changeFilters(
  filters: ListFilters,
  change: Partial<ListFilters>,
): ListFilters {
  return { ...filters, page: 1, ...change }
}
