import type { Audience, SearchKind } from "../../../contracts"
import { countFacets, filterHits } from "./count-facets"

const hit = (kind: SearchKind, audience: Audience) => ({ kind, audience })
const HITS = [
  hit("product", "client"),
  hit("product", "practitioner"),
  hit("product", "both"),
  hit("article", "both"),
  hit("article", "client"),
]

const counts = (filter: Parameters<typeof countFacets>[1]) => {
  const { kind, audience } = countFacets(HITS, filter)
  return [...kind, ...audience].map(({ count }) => count)
}

describe("facets of a search", () => {
  it.each<[string, Parameters<typeof countFacets>[1], number, number[]]>([
    ["nothing chosen", {}, 5, [3, 2, 4, 3]],
    ["a kind", { kind: "article" }, 2, [3, 2, 2, 1]],
    ["a reader, with what is for both", { audience: "practitioner" }, 3, [2, 1, 4, 3]],
    ["both readers are all", { audience: "both" }, 5, [3, 2, 4, 3]],
    ["a kind and a reader", { kind: "product", audience: "client" }, 2, [2, 2, 2, 2]],
  ])("%s", (_name, filter, left, expected) => {
    expect(filterHits(HITS, filter)).toHaveLength(left)
    expect(counts(filter)).toEqual(expected)
  })
})
