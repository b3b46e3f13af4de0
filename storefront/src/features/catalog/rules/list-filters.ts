import {
  CATALOG_SORTS,
  PURPOSES,
  type CatalogSort,
  type Purpose,
} from "@clearline/backend/contracts"

/** A shopper's choices on a list; the address contains all of them. */
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

/**
 * Upper limit: no catalogue of ours has as many pages. Higher numbers are not valid
 * addresses.
 */
const LAST_PAGE = 500

/**
 * The path segments after the category, in the only order that we accept: audience,
 * purpose, stock, sort, page. A default value adds no segment.
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
 * Parses path segments. Null for anything that `buildFilterPath` would not write (unknown
 * word, duplicate, wrong order), so that each list has exactly one address.
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

/** The same filters with a change, back on the first page. */
export function changeFilters(
  filters: ListFilters,
  change: Partial<ListFilters>,
): ListFilters {
  return { ...filters, page: 1, ...change }
}
