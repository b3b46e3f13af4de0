import { mergeChanges } from "./merge-changes"
import { planTags, type ShownChange } from "./plan-tags"

const nothing: ShownChange = {
  product_handles: [],
  article_slugs: [],
  commented_slugs: [],
  lists: false,
  everything: false,
}

describe("tags of a change", () => {
  it.each<[string, Partial<ShownChange>, string[]]>([
    ["nothing", {}, []],
    [
      "a product, and the lists it is in",
      { product_handles: ["balm"] },
      ["product:balm", "catalog-list"],
    ],
    ["an article, and its list", { article_slugs: ["a"] }, ["article:a", "article-list"]],
    ["comments alone", { commented_slugs: ["a"] }, ["comments:a"]],
    ["lists", { lists: true }, ["catalog-list"]],
    ["everything alone", { everything: true, product_handles: ["balm"] }, ["everything"]],
    [
      "everything when there are too many tags",
      { product_handles: Array.from({ length: 200 }, (_, n) => `p${n}`) },
      ["everything"],
    ],
  ])("%s", (_name, change, tags) => {
    expect(planTags({ ...nothing, ...change })).toEqual(tags)
  })
})

describe("several changes as one", () => {
  it("names each id once and keeps the flags", () => {
    expect(
      mergeChanges([
        { product_ids: ["a", "b"] },
        { product_ids: ["b"], lists: true },
        { variant_ids: ["v"], article_slugs: [] },
      ]),
    ).toEqual({ product_ids: ["a", "b"], variant_ids: ["v"], lists: true })
  })

  it("is empty when there are no changes", () => {
    expect(mergeChanges([])).toEqual({})
    expect(mergeChanges([{}, { everything: false }])).toEqual({})
  })
})
