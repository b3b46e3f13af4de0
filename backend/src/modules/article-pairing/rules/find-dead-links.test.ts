import {
  type DeadLink,
  findDeadLinks,
  findMovedLinks,
  type MovedLink,
} from "./find-dead-links"

const known = {
  articles: new Map([
    ["does-smp-fade", true],
    ["a-draft", false],
  ]),
  products: new Map([
    ["recovery-balm", true],
    ["taken-out", false],
  ]),
  categories: new Map([["aftercare", true]]),
  oldSlugs: new Map([
    ["does-it-fade", "does-smp-fade"],
    ["an-old-draft", "a-draft"],
    ["a-draft", "does-smp-fade"],
  ]),
}

describe("dead links", () => {
  it.each<[string, string, string[], DeadLink[]]>([
    ["nothing", "Words [outside](https://example.org/learn/x).", [], []],
    ["a published article", "See [it](/learn/does-smp-fade#day-4).", [], []],
    [
      "an article that is not there",
      "See [it](/learn/gone), and [again](/learn/gone).",
      [],
      [{ target: "/learn/gone", reason: "missing" }],
    ],
    [
      "a draft",
      "See [it](/learn/a-draft?x=1).",
      [],
      [{ target: "/learn/a-draft", reason: "not_published" }],
    ],
    [
      "products, as a link and as a row",
      '[one](/products/taken-out)\n\n::product{handle="gone"}\n\n::product{handle="recovery-balm"}',
      [],
      [
        { target: "/products/taken-out", reason: "not_published" },
        { target: "product gone", reason: "missing" },
      ],
    ],
    [
      "categories",
      "[a](/shop/aftercare) [b](/shop/gifts)",
      [],
      [{ target: "/shop/gifts", reason: "missing" }],
    ],
    ["a slug of earlier", "See [it](/learn/does-it-fade#day-4).", [], []],
    [
      "a slug of earlier of a draft",
      "See [it](/learn/an-old-draft).",
      [],
      [{ target: "/learn/an-old-draft", reason: "not_published" }],
    ],
    ["pages that are no articles", "[a](/learn/glossary) [b](/learn/authors/x)", [], []],
    [
      "a related article by its earlier slug, which nothing redirects",
      "",
      ["does-it-fade"],
      [{ target: "related does-it-fade", reason: "missing" }],
    ],
    [
      "related articles",
      "",
      ["does-smp-fade", "gone"],
      [{ target: "related gone", reason: "missing" }],
    ],
  ])("%s", (_name, body, related, dead) => {
    expect(findDeadLinks({ body, related }, known)).toEqual(dead)
  })
})

describe("links that are redirected", () => {
  it.each<[string, string, MovedLink[]]>([
    ["today's slug", "[a](/learn/does-smp-fade)", []],
    [
      "a slug of earlier, twice",
      "[a](/learn/does-it-fade) [b](/learn/does-it-fade?x=1#y)",
      [{ target: "/learn/does-it-fade", moved_to: "/learn/does-smp-fade" }],
    ],
    ["a slug of earlier of a draft", "[a](/learn/an-old-draft)", []],
    ["a slug that another article has now", "[a](/learn/a-draft)", []],
    ["nothing", "[a](/learn/gone) [b](/shop/does-it-fade)", []],
  ])("%s", (_name, body, moved) => {
    expect(findMovedLinks({ body, related: [] }, known)).toEqual(moved)
  })
})
