import { toArticleView, type ArticleView } from "../view"
import { buildArticleData } from "./article-data"

const addresses = {
  url: "https://shop.example/us/learn/one",
  authorUrl: "https://shop.example/us/learn/authors/clearline-editors",
  origin: "https://shop.example",
}
const article: ArticleView = toArticleView(
  {
    slug: "one",
    title: "One",
    summary: "What one is.",
    audience: "both",
    reading_minutes: 4,
    picture: null,
    author: "Clearline editors",
    author_slug: "clearline-editors",
    published_at: "2026-11-01T00:00:00.000Z",
    updated_at: "2026-11-21T00:00:00.000Z",
    body: "",
    medical_review: null,
    sources_checked_at: "2026-11-20T00:00:00.000Z",
    sources: [
      { mark: "M1", title: "A study", url: "https://example.org/study" },
      { mark: "I2", title: "A book", url: null },
    ],
    faq: [{ question: "Is it?", answer: "Perhaps." }],
    see_a_doctor: "If it hurts.",
    hero: { url: "/static/hero.webp", alt: "Dots", caption: "Illustration." },
    products: [],
    paired_products: [],
    related: [],
    figures: [],
    comparisons: [],
    previous: null,
    next: null,
  },
  "http://localhost:9000/static",
)

describe("an article for search engines", () => {
  it("states author and dates, with picture and sources", () => {
    const [page] = buildArticleData(article, addresses)
    expect(page).toMatchObject({
      "@type": "Article",
      headline: "One",
      author: {
        "@type": "Organization",
        name: "Clearline editors",
        url: addresses.authorUrl,
      },
      datePublished: "2026-11-01T00:00:00.000Z",
      dateModified: "2026-11-21T00:00:00.000Z",
      image: "https://shop.example/media/hero.webp",
      citation: [
        { "@type": "CreativeWork", name: "A study", url: "https://example.org/study" },
        { "@type": "CreativeWork", name: "A book" },
      ],
    })
  })

  it("names no reviewer if there was no review", () => {
    expect(JSON.stringify(buildArticleData(article, addresses))).not.toMatch(/review/i)
  })

  it("names the reviewer that was entered", () => {
    const review = {
      reviewer: "A. Person",
      role: "dermatologist",
      reviewedAt: "2026-11-22T10:00:00.000Z",
      nextReviewAt: null,
    }
    const [page] = buildArticleData({ ...article, review }, addresses)
    expect(page?.["mainEntityOfPage"]).toEqual({
      "@type": "WebPage",
      "@id": addresses.url,
      reviewedBy: { "@type": "Person", name: "A. Person", jobTitle: "dermatologist" },
      lastReviewed: "2026-11-22",
    })
  })

  it("marks every author except the editors as a person", () => {
    const [page] = buildArticleData({ ...article, author: "A. Person" }, addresses)
    expect(page?.["author"]).toMatchObject({ "@type": "Person" })
  })

  it("contains questions with their answers, or no question data at all", () => {
    expect(buildArticleData(article, addresses)[1]).toEqual({
      "@context": "https://schema.org",
      "@type": "FAQPage",
      mainEntity: [
        {
          "@type": "Question",
          name: "Is it?",
          acceptedAnswer: { "@type": "Answer", text: "Perhaps." },
        },
      ],
    })
    expect(buildArticleData({ ...article, faq: [] }, addresses)).toHaveLength(1)
  })
})
