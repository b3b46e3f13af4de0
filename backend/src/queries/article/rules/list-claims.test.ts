import type { ArticleContent } from "../../../contracts"
import { listClaims } from "./list-claims"

const content: ArticleContent = {
  slug: "a",
  title: "A",
  summary: "Short.",
  audience: "both",
  body: "Text.",
  author: "Clearline editors",
  hero: null,
  card_picture: null,
  medical_review: null,
  sources_checked_at: "2026-11-20T00:00:00.000Z",
  sources: [],
  faq: [],
  see_a_doctor: "See a doctor.",
  related: [],
  rank: 0,
}

const find = (changes: Partial<ArticleContent>) =>
  listClaims({ ...content, ...changes }).map(({ field, line, words, claim }) => [
    field,
    line,
    words,
    claim,
  ])

describe("claims in an article", () => {
  it("are none in plain words", () => {
    expect(find({})).toEqual([])
  })

  it.each<[string, Partial<ArticleContent>, unknown[]]>([
    ["the title", { title: "Painless removal" }, ["title", 1, "Painless", "painless"]],
    [
      "the third line of the body",
      { body: "One.\n\nIt removes dots for good." },
      ["body", 3, "removes dots for good", "full-removal"],
    ],
    [
      "words on two lines",
      { body: "the only\nway out" },
      ["body", 1, "the only way", "only-way"],
    ],
    [
      "an answer",
      { faq: [{ question: "Does it hurt?", answer: "There is no pain." }] },
      ["faq.0.answer", 1, "no pain", "painless"],
    ],
    [
      "a picture's caption",
      { hero: { url: "/a.webp", alt: "A", caption: "A miracle" } },
      ["hero.caption", 1, "miracle", "guarantee"],
    ],
    [
      "the words of its card's picture",
      { card_picture: { url: "/a.webp", alt: "Painless dots" } },
      ["card_picture.alt", 1, "Painless", "painless"],
    ],
  ])("are found in %s", (_name, changes, warning) => {
    expect(find(changes)).toContainEqual(warning)
  })

  it.each([
    ["on its line", "They say painless. <!-- claims-allow: quoted to refute it -->"],
    ["on the line before", "<!-- claims-allow: quoted -->\n\nThey say painless."],
  ])("are allowed with a reason %s", (_name, body) => {
    expect(find({ body })).toEqual([])
  })

  it("need a reason to be allowed", () => {
    expect(find({ body: "Painless. <!-- claims-allow: -->" })).toHaveLength(1)
  })

  it("give the reason, and what to write instead", () => {
    expect(listClaims({ ...content, body: "Painless." })[0]).toMatchObject({
      level: "hard",
      why: "False.",
      instead: "people report …, with a source",
    })
  })
})
