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
  it("stands without pictures and without a review", () => {
    expect(buildArticle(entry, 1, {})).toMatchObject({
      state: "published",
      rank: 1,
      hero: null,
      card_picture: null,
      medical_reviewer: null,
      medically_reviewed_at: null,
      content_updated_at: new Date("2026-11-22"),
    })
  })

  it("takes picture and words from the manifest, the caption from the article", () => {
    expect(
      buildArticle(entry, 0, {
        "article-why-smp-goes-wrong": hero,
        "article-why-smp-goes-wrong--card": card,
      }),
    ).toMatchObject({ hero: { ...hero, caption: "A caption" }, card_picture: card })
  })

  it("carries a real review", () => {
    const medical_review = {
      reviewer: "Dr A",
      role: "Dermatologist",
      reviewed_at: "2026-12-01",
    }
    expect(buildArticle({ ...entry, medical_review }, 0, {})).toMatchObject({
      medical_reviewer: "Dr A",
      medical_reviewer_role: "Dermatologist",
      medically_reviewed_at: new Date("2026-12-01"),
    })
  })
})
