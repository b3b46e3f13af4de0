import type { PairedProduct } from "./article-pairing"
import type { Audience, Picture, ProductCard } from "./catalog"

/** From the first word to the shelf of old ones; who may move an article stands in the module. */
export const ARTICLE_STATES = ["draft", "in_review", "published", "retired"] as const
export type ArticleState = (typeof ARTICLE_STATES)[number]

export const PAIRING_KINDS = ["read_first", "aftercare"] as const
export type PairingKind = (typeof PAIRING_KINDS)[number]

export type ArticleSource = { mark: string; title: string; url: string | null }
export type ArticleFaq = { question: string; answer: string }

/** Whose articles can be listed: `GET /store/articles?author=<slug>`. */
export type ArticleAuthor = { slug: string; name: string }

/** An article in a list or beside a product. */
export type ArticleCard = {
  slug: string
  title: string
  summary: string
  audience: Audience
  reading_minutes: number
  picture: Picture | null
  author: string
  author_slug: string
  published_at: string
  updated_at: string
}

/** A real person's review; `next_review_at` is null when no day was set. */
export type MedicalReview = {
  reviewer: string
  role: string
  reviewed_at: string
  next_review_at: string | null
}

/** The article before or after this one in reading order. */
export type ArticleNeighbour = { slug: string; title: string }

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
  medical_review: MedicalReview | null
  sources_checked_at: string
  sources: ArticleSource[]
  faq: ArticleFaq[]
  see_a_doctor: string
  hero: (Picture & { caption: string }) | null
  /** Cards of the products named in the text, priced for the country asked for. */
  products: ProductCard[]
  /** Cards of the products it stands beside, priced likewise; those it is read before come first. */
  paired_products: PairedProduct[]
  related: ArticleCard[]
  /** The drawings that the text names, in its order; a name that is not known is left out. */
  figures: Figure[]
  comparisons: Comparison[]
  previous: ArticleNeighbour | null
  next: ArticleNeighbour | null
}

/**
 * GET /store/articles?audience=&author=&limit=&offset= ; `count` is of all pages. `author` is
 * the one asked for, null when nobody was or nobody of that slug has published.
 */
export type ArticleListResponse = {
  articles: ArticleCard[]
  count: number
  limit: number
  offset: number
  author: ArticleAuthor | null
}
/**
 * GET /store/articles/:slug?country_code=us ; asked by a slug of earlier, the article comes
 * under its new one, which stands in `article.slug`.
 */
export type ArticleResponse = { article: Article }
