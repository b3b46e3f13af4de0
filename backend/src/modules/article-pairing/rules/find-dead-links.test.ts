import { type DeadLink, findDeadLinks } from "./find-dead-links"

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
}

describe("links that lead nowhere", () => {
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
