import {
  type Audience,
  SEARCH_KINDS,
  type SearchKind,
  type SearchResponse,
} from "../../../contracts"

type Hit = { kind: SearchKind; audience: Audience }
export type HitFilter = { kind?: SearchKind; audience?: Audience }

const READERS = ["client", "practitioner"] as const

const isOfKind = (hit: Hit, kind: HitFilter["kind"]) => !kind || hit.kind === kind

/** Content for both audiences matches each audience. */
const isFor = (hit: Hit, audience: HitFilter["audience"]) =>
  !audience || audience === "both" || hit.audience === "both" || hit.audience === audience

/** Filters hits by kind and audience; "both" or undefined = all. */
export function filterHits<Found extends Hit>(
  hits: readonly Found[],
  { kind, audience }: HitFilter,
): Found[] {
  return hits.filter((hit) => isOfKind(hit, kind) && isFor(hit, audience))
}

/** Counts the hits for each option of one filter, with the other filter unchanged. */
export function countFacets(
  hits: readonly Hit[],
  filter: HitFilter,
): SearchResponse["facets"] {
  const count = (change: HitFilter) => filterHits(hits, { ...filter, ...change }).length
  return {
    kind: SEARCH_KINDS.map((value) => ({ value, count: count({ kind: value }) })),
    audience: READERS.map((value) => ({ value, count: count({ audience: value }) })),
  }
}
