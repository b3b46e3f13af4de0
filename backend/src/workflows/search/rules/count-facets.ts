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

/** What is for both is for each. */
const isFor = (hit: Hit, audience: HitFilter["audience"]) =>
  !audience || audience === "both" || hit.audience === "both" || hit.audience === audience

/** The hits of one kind, for one reader; "both" or nothing = all. */
export function filterHits<Found extends Hit>(
  hits: readonly Found[],
  { kind, audience }: HitFilter,
): Found[] {
  return hits.filter((hit) => isOfKind(hit, kind) && isFor(hit, audience))
}

/** What each choice of one filter would leave, the other filter staying as it is. */
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
