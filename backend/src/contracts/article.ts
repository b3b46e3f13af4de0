import type { Audience, Picture, ProductCard } from "./catalog"

export const ARTICLE_STATES = ["draft", "published", "retired"] as const
export type ArticleState = (typeof ARTICLE_STATES)[number]

export const PAIRING_KINDS = ["read_first", "aftercare"] as const
export type PairingKind = (typeof PAIRING_KINDS)[number]

export type ArticleSource = { mark: string; title: string; url: string | null }
export type ArticleFaq = { question: string; answer: string }

/** An article in a list or beside a product. */
export type ArticleCard = {
  slug: string
  title: string
  summary: string
  audience: Audience
  reading_minutes: number
  picture: Picture | null
  author: string
  published_at: string
  /** When the words last changed. */
  updated_at: string
}

/** A drawing with the pixels of its file, so that a page can keep its place. */
export type Drawing = Picture & { width: number; height: number }

/** A drawing in the text, named there as `::figure{name="…"}`. Never a photograph of a result. */
export type Figure = {
  name: string
  kind: "illustration"
  picture: Drawing
  caption: string
}

export type ComparisonSide = { label: string; picture: Drawing }

/** Two drawings of one size laid over each other, named in the text as `::comparison{name="…"}`. */
export type Comparison = {
  name: string
  kind: "illustration"
  sides: [ComparisonSide, ComparisonSide]
  caption: string
}

/**
 * A whole article. `body` is Markdown (GFM) with `::product{handle="…"}`, `::figure{name="…"}`
 * and `::comparison{name="…"}` where a product or a drawing stands in the text.
 */
export type Article = ArticleCard & {
  body: string
  /** Null until a real person has reviewed it. */
  medical_review: { reviewer: string; role: string; reviewed_at: string } | null
  sources_checked_at: string
  sources: ArticleSource[]
  faq: ArticleFaq[]
  see_a_doctor: string
  hero: (Picture & { caption: string }) | null
  /** Cards of the products named in the text, priced for the country asked for. */
  products: ProductCard[]
  related: ArticleCard[]
  /** The drawings that the text names, in its order; a name that is not known is left out. */
  figures: Figure[]
  comparisons: Comparison[]
}

/** GET /store/articles?audience= */
export type ArticleListResponse = { articles: ArticleCard[]; count: number }
/** GET /store/articles/:slug?country_code=us */
export type ArticleResponse = { article: Article }
