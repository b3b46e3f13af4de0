import {
  buildArticleDocument,
  buildProductDocument,
  listSeedWords,
  type ProductSource,
} from "./build-documents"

const PRODUCT: ProductSource = {
  id: "prod_1",
  handle: "spot-remover",
  title: "Spot Remover",
  subtitle: "Lightens single dots.",
  description: "A saline solution.",
  categories: [
    { name: "Correction", is_active: true },
    { name: "Secret", is_active: false },
  ],
  sales_channel_ids: ["sc_1"],
  audience: "practitioner",
  purposes: ["lighten"],
  variants: [
    { sku: "REM-SPOT-15", title: "15 ml bottle" },
    { sku: null, title: null },
  ],
  sentences: ["Can lighten a dot."],
}

describe("a product in the index", () => {
  const document = buildProductDocument(PRODUCT)

  it("contains its words, and codes also in one piece", () => {
    expect(document).toMatchObject({
      id: "prod_1",
      handle: "spot-remover",
      audience: "practitioner",
      sales_channel_ids: ["sc_1"],
      title: "spot remover",
      lead: "lightens single dots correction lighten",
      codes: "rem spot 15 remspot15",
    })
    expect(document.body).toContain("a saline solution 15 ml bottle can lighten a dot")
    expect(document.keywords).toContain("eraser")
  })

  it("has fields for words and none for a price", () => {
    expect(Object.keys(document).sort()).toEqual([
      "audience",
      "body",
      "codes",
      "handle",
      "id",
      "keywords",
      "lead",
      "sales_channel_ids",
      "title",
    ])
  })
})

describe("an article in the index", () => {
  it("has summary, headings and questions in the lead, and answers in the body", () => {
    const document = buildArticleDocument({
      id: "art_1",
      slug: "pain",
      title: "Does it hurt?",
      summary: "What people report.",
      audience: "client",
      headings: ["Laser"],
      paragraphs: ["Expect a sting."],
      faq: [{ question: "Painkillers?", answer: "Ask a doctor." }],
    })
    expect(document).toMatchObject({
      title: "does it hurt",
      lead: "what people report laser painkillers",
    })
    expect(document.body).toContain("expect a sting ask a doctor")
    expect(document.keywords).toContain("pain")
  })
})

describe("known words", () => {
  it("are words of letters, each once", () => {
    const texts = { title: "big dots", lead: "dots 50 ml", keywords: "a", body: "dots" }
    expect(listSeedWords([texts])).toEqual(["big", "dots"])
  })
})
