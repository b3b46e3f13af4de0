import { buildArticle } from "./build-article"

const entry: Parameters<typeof buildArticle>[0] = {
  slug: "why-smp-goes-wrong",
  title: "Why SMP goes wrong",
  summary: "Four causes.",
  audience: "both",
  author: "Clearline editors",
  published_at: "2026-11-21",
  updated_at: "2026-11-22",
  sources_checked_at: "2026-11-20",
  medical_review: null,
  hero: { file: "article-why-smp-goes-wrong", alt: "A drawing", caption: "A caption" },
  card: { file: "article-why-smp-goes-wrong", alt: "A drawing" },
  see_a_doctor: "See a doctor.",
  faq: [{ question: "Can it be fixed?", answer: "Mostly." }],
  products: [],
  related: ["a", "b", "c"],
  seeds: ["003-01"],
  sources: [{ mark: "M4", title: "A textbook", url: null }],
  body: "Text.",
}
const hero = { url: "/hero.webp", alt: "Four panels of skin" }
const card = { url: "/card.webp", alt: "Four squares of skin" }

describe("buildArticle", () => {
  it("needs neither pictures nor a review", () => {
    expect(buildArticle(entry, 1, {})).toMatchObject({
      slug: "why-smp-goes-wrong",
      rank: 1,
      hero: null,
      card_picture: null,
      medical_review: null,
      sources_checked_at: "2026-11-20T00:00:00.000Z",
    })
  })

  const drawn = {
    "article-why-smp-goes-wrong": hero,
    "article-why-smp-goes-wrong--card": { ...card, width: 1200, height: 900 },
  }

  it("takes picture and alternative text from the manifest, and the caption from the article", () => {
    const built = buildArticle(entry, 0, drawn)
    expect(built.hero).toEqual({ ...hero, caption: "A caption" })
    expect(built.card_picture).toEqual(card)
  })

  it("keeps its earlier pictures when there are no new ones", () => {
    const was = buildArticle(entry, 0, drawn)
    expect(buildArticle(entry, 0, {}, was)).toEqual(was)
  })

  it("contains a real review", () => {
    const medical_review = {
      reviewer: "Dr A",
      role: "Dermatologist",
      reviewed_at: "2026-12-01",
    }
    expect(buildArticle({ ...entry, medical_review }, 0, {}).medical_review).toEqual({
      ...medical_review,
      reviewed_at: "2026-12-01T00:00:00.000Z",
      next_review_at: null,
    })
  })
})
