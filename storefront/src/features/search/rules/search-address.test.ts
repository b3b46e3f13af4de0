import { buildSearchHref, parseSearchQuery, type SearchQuery } from "./search-address"

const NOTHING: SearchQuery = { q: "", kind: null, audience: null, page: 1 }

describe("parsing the address of a results page", () => {
  it.each<[string, Record<string, string | string[] | undefined>, Partial<SearchQuery>]>([
    ["nothing", {}, {}],
    ["a query with spaces around it", { q: "  blue dots " }, { q: "blue dots" }],
    ["the first of two", { q: ["a", "b"] }, { q: "a" }],
    [
      "filters",
      { q: "a", kind: "article", audience: "client" },
      { q: "a", kind: "article", audience: "client" },
    ],
    ["filters of nobody", { kind: "price", audience: "both" }, {}],
    ["a page", { page: "3" }, { page: 3 }],
    ["a page that is none", { page: "-1" }, {}],
    ["page 0", { page: "0" }, {}],
    ["a page too far", { page: "99" }, { page: 50 }],
    ["a byte that no text holds", { q: "a\0b" }, { q: "ab" }],
    ["more than the backend takes", { q: "x".repeat(10_000) }, { q: "x".repeat(100) }],
    ["half of a pair is not left over", { q: "😀".repeat(60) }, { q: "😀".repeat(50) }],
  ])("%s", (_name, words, ask) => {
    expect(parseSearchQuery(words)).toEqual({ ...NOTHING, ...ask })
  })
})

describe("the address of a search", () => {
  const ask: SearchQuery = { q: "50% & <b>", kind: "product", audience: null, page: 2 }

  it("contains the search, safely encoded", () => {
    expect(buildSearchHref("/us/search", ask, { page: 3 })).toBe(
      "/us/search?q=50%25+%26+%3Cb%3E&kind=product&page=3",
    )
  })

  it("returns to the first page when a filter changes", () => {
    expect(buildSearchHref("/us/search", ask, { kind: null })).toBe(
      "/us/search?q=50%25+%26+%3Cb%3E",
    )
  })
})
