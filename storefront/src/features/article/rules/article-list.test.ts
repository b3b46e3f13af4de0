import {
  ALL_ARTICLES,
  ARTICLES_PER_PAGE,
  buildListSegments,
  parseListSegments,
  selectArticles,
} from "./article-list"

const AUDIENCES = ["client", "practitioner", "both"] as const
const cards = Array.from({ length: ARTICLES_PER_PAGE * 2 + 1 }, (_, index) => ({
  slug: `article-${index}`,
  audience: AUDIENCES[index % 3] ?? "both",
}))

describe("the address of a list", () => {
  it.each([
    [{ audience: null, page: 2 }, "for/everyone/page-2"],
    [{ audience: "client", page: 1 }, "for/clients"],
    [{ audience: "practitioner", page: 3 }, "for/practitioners/page-3"],
  ] as const)("%j becomes %s and can be parsed back", (filters, path) => {
    expect(buildListSegments(filters).join("/")).toBe(path)
    const [, whom = "", ...rest] = path.split("/")
    expect(parseListSegments(whom, rest)).toEqual(filters)
  })

  it("for all articles, first page, is /learn itself", () => {
    expect(buildListSegments(ALL_ARTICLES)).toEqual([])
    expect(parseListSegments("everyone", [])).toBeNull()
  })

  it.each([
    ["clients", ["page-1"]],
    ["clients", ["page-02"]],
    ["clients", ["page-2", "page-3"]],
    ["clients", ["2"]],
    ["client", []],
    ["-", ["-"]],
  ])("%s %j is not valid", (whom, rest) => {
    expect(parseListSegments(whom, rest)).toBeNull()
  })
})

describe("a page of the list", () => {
  it("contains articles for the audience and for both, in order", () => {
    const found = selectArticles(cards, { audience: "client", page: 1 })
    expect(found?.cards.map(({ slug }) => slug).slice(0, 3)).toEqual([
      "article-0",
      "article-2",
      "article-3",
    ])
    expect(found?.cards.some(({ audience }) => audience === "practitioner")).toBe(false)
  })

  it("continues where the previous one ended", () => {
    const pages = [1, 2, 3].map((page) =>
      selectArticles(cards, { ...ALL_ARTICLES, page }),
    )
    expect(pages.flatMap((page) => page?.cards ?? [])).toEqual(cards)
    expect(pages[0]?.pages).toBe(3)
    expect(selectArticles(cards, { ...ALL_ARTICLES, page: 4 })).toBeNull()
  })

  it("is empty, not missing, when there is no article", () => {
    expect(selectArticles([], ALL_ARTICLES)).toEqual({ cards: [], count: 0, pages: 1 })
  })
})
