import { type RequiredReading, EDUCATION_KEY } from "../../../contracts"
import {
  buildRecord,
  type EducationFacts,
  findConfirmedAt,
  findRecord,
  isCurrent,
  listChanged,
  planEducation,
  writeEducation,
} from "./plan-education"

const article = {
  article_id: "art_1",
  slug: "how-it-works",
  title: "How it works",
  revision: 3,
  updated_at: "2026-11-01T00:00:00.000Z",
  kind: "read_first",
  rank: 0,
  state: "published",
} as const
const facts: EducationFacts = {
  product_id: "prod_1",
  handle: "spot-remover",
  title: "Spot Remover",
  is_professional: true,
  contraindications: ["Pregnancy"],
  articles: [article],
}

describe("what must be confirmed before a product is ordered", () => {
  it.each([
    ["a professional product with both", {}, 1, 1],
    ["without contraindications", { contraindications: [] }, 1, 0],
    ["without an article", { articles: [] }, 0, 1],
    [
      "an article that is retired",
      { articles: [{ ...article, state: "retired" }] },
      0,
      1,
    ],
    ["an aftercare article", { articles: [{ ...article, kind: "aftercare" }] }, 0, 1],
  ] as const)("%s", (_what, given, articles, contraindications) => {
    const asked = planEducation({ ...facts, ...given })
    expect(asked?.articles).toHaveLength(articles)
    expect(asked?.contraindications).toHaveLength(contraindications)
  })

  it.each([
    ["a product for everybody", { is_professional: false }],
    ["nothing to confirm", { articles: [], contraindications: [] }],
  ])("needs no confirmation: %s", (_what, given) => {
    expect(planEducation({ ...facts, ...given })).toBeNull()
  })

  it("keeps the product's own order of articles", () => {
    const later = { ...article, article_id: "art_0", slug: "a", rank: 1 }
    const asked = planEducation({ ...facts, articles: [later, article] })
    expect(asked?.articles.map(({ article_id }) => article_id)).toEqual([
      "art_1",
      "art_0",
    ])
  })
})

describe("the text that is confirmed", () => {
  const write = (given: Partial<EducationFacts> = {}) => {
    const asked = planEducation({ ...facts, ...given })
    return asked ? writeEducation(asked) : ""
  }

  it.each<[string, Partial<EducationFacts>]>([
    ["another revision", { articles: [{ ...article, revision: 4 }] }],
    ["another article", { articles: [{ ...article, article_id: "art_2" }] }],
    ["one article more", { articles: [article, { ...article, article_id: "art_2" }] }],
    ["another contraindication", { contraindications: ["Nursing"] }],
    ["one contraindication more", { contraindications: ["Pregnancy", "Nursing"] }],
    ["another product", { product_id: "prod_2" }],
  ])("is different with %s", (_what, given) => {
    expect(write(given)).not.toBe(write())
  })

  it("stays the same under another title", () => {
    expect(write({ title: "Dot Remover", handle: "dot-remover" })).toBe(write())
  })
})

const asked: RequiredReading = {
  product_id: "prod_1",
  handle: "spot-remover",
  title: "Spot Remover",
  version: "v1",
  articles: [],
  contraindications: ["Pregnancy"],
}
const NOON = "2026-11-21T12:00:00.000Z"
const LATER = "2026-11-21T13:00:00.000Z"
const record = buildRecord(asked, NOON, "cus_1")
const line = (given: unknown, productId = "prod_1") => ({
  id: "cali_1",
  product_id: productId,
  metadata: given ? { [EDUCATION_KEY]: given } : null,
})

describe("a record", () => {
  it.each([
    ["of this text and customer", record, "cus_1", true],
    ["of another customer", record, "cus_2", false],
    ["of a guest", record, null, false],
    ["of an older text", { ...record, version: "v0" }, "cus_1", false],
    ["of another product", { ...record, product_id: "prod_2" }, "cus_1", false],
    ["that does not exist", null, "cus_1", false],
  ])("%s", (_what, given, customer, answer) => {
    expect(isCurrent(given, asked, customer)).toBe(answer)
  })

  it.each([null, undefined, {}, { [EDUCATION_KEY]: "yes" }, { [EDUCATION_KEY]: {} }])(
    "is not found in %j",
    (metadata) => {
      expect(findRecord(metadata)).toBeNull()
    },
  )
})

describe("a product of a cart", () => {
  it.each([
    ["one line with a record", [line(record)], NOON],
    ["a line without", [line(null)], null],
    ["one of two lines without", [line(record), line(null)], null],
    ["two records", [line({ ...record, confirmed_at: LATER }), line(record)], LATER],
    ["a line of another product without", [line(record), line(null, "prod_2")], NOON],
  ])("is confirmed at the latest time: %s", (_what, lines, time) => {
    expect(findConfirmedAt(asked, lines, "cus_1")).toBe(time)
  })
})

it.each([
  ["v1", []],
  ["v0", [{ product_id: "prod_1", title: "Spot Remover" }]],
])("after the buyer saw version %s, the text has changed of: %j", (version, changed) => {
  expect(listChanged([asked], [{ product_id: "prod_1", version }])).toEqual(changed)
  expect(listChanged([asked], [])).toEqual([])
})
