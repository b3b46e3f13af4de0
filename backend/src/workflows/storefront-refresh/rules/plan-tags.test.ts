import { mergeChanges } from "./merge-changes"
import { planTags, type ShownChange } from "./plan-tags"

const nothing: ShownChange = {
  product_ids: [],
  product_handles: [],
  article_slugs: [],
  commented_slugs: [],
  showing_handles: [],
  showing_slugs: [],
  lists: false,
  shop_settings: false,
  everything: false,
}

describe("tags of a change", () => {
  it.each<[string, Partial<ShownChange>, string[]]>([
    ["nothing", {}, []],
    [
      "a product, and the lists it is in",
      { product_ids: ["1"], product_handles: ["balm"] },
      ["product-id:1", "product:balm", "catalog-list"],
    ],
    ["an article, and its list", { article_slugs: ["a"] }, ["article:a", "article-list"]],
    ["comments alone", { commented_slugs: ["a"] }, ["comments:a"]],
    [
      "what shows a product's card, and no article list",
      { product_handles: ["balm"], showing_handles: ["kit"], showing_slugs: ["a"] },
      ["product:balm", "product:kit", "article:a", "catalog-list"],
    ],
    [
      "an article, the products that show its card, and no product list",
      { article_slugs: ["a"], showing_handles: ["kit"] },
      ["product:kit", "article:a", "article-list"],
    ],
    [
      "lists, and what names a category",
      { lists: true },
      ["catalog-list", "catalog-structure"],
    ],
    ["the operator's data", { shop_settings: true }, ["shop-settings"]],
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
