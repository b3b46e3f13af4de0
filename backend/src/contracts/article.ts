import type { ArticleCard, PairedProduct, Picture, ProductCard } from "./cards"

/** The states of an article; the article module defines who may make which move. */
export const ARTICLE_STATES = ["draft", "in_review", "published", "retired"] as const
export type ArticleState = (typeof ARTICLE_STATES)[number]

export type ArticleSource = { mark: string; title: string; url: string | null }
export type ArticleFaq = { question: string; answer: string }

/** An author whose articles can be listed: `GET /store/articles?author=<slug>`. */
export type ArticleAuthor = { slug: string; name: string }

/** A review by a real person; `next_review_at` is null when no date was set. */
export type MedicalReview = {
  reviewer: string
  role: string
  reviewed_at: string
  next_review_at: string | null
}

/** The article before or after this one in reading order. */
export type ArticleNeighbour = { slug: string; title: string }

/**
 * A drawing with the size of its file in pixels, so that a page can reserve its space.
 */
export type Drawing = Picture & { width: number; height: number }

/**
 * A drawing that the text includes as `::figure{name="…"}`. Never a photograph of a
 * result.
 */
export type Figure = {
  name: string
  kind: "illustration"
  picture: Drawing
  caption: string
}

export type ComparisonSide = { label: string; picture: Drawing }

/**
 * Two drawings of the same size, shown over each other, that the text includes as
 * `::comparison{name="…"}`.
 */
export type Comparison = {
  name: string
  kind: "illustration"
  sides: [ComparisonSide, ComparisonSide]
  caption: string
}

/**
 * What an article's Markdown may embed: `::product{handle="…"}`, `::figure{name="…"}` and
 * `::comparison{name="…"}`. The patterns with the flag `g` are for `matchAll` and `replace`.
 */
export const DIRECTIVE_PATTERNS = {
  /** A directive of any name, anywhere: its name and its attributes. */
  any: /::([a-z]+)\{((?:(?!::)[^}\n])*)\}/g,
  /** The same, whatever its attributes contain; for removing it from a text. */
  whole: /::[a-z-]+\{[^{}]*\}/g,
  /** A text that begins with a directive. */
  start: /^::[a-z-]+\{/,
  /** A product, alone or in a line of text: its attributes. */
  product: /::product\{([^{}]*)\}/g,
  /** A product at the beginning of a line: its handle. */
  productLine: /^::product\{handle="([^"]+)"\}/gm,
  /** A drawing on a line of its own: `figure` or `comparison`, and its name. */
  drawingLine: /^::(figure|comparison)\{name="([a-z0-9-]+)"\}[ \t]*$/gm,
} as const

/**
 * A whole article. `body` is Markdown (GFM), with `::product{handle="…"}`,
 * `::figure{name="…"}` and `::comparison{name="…"}` where it shows a product or a
 * drawing.
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
  /** Cards of the products named in the text, with prices for the requested country. */
  products: ProductCard[]
  /**
   * Cards of the paired products, with the same prices; those for which it is read first
   * come first.
   */
  paired_products: PairedProduct[]
  related: ArticleCard[]
  /** The drawings named in the text, in its order; unknown names are left out. */
  figures: Figure[]
  comparisons: Comparison[]
  previous: ArticleNeighbour | null
  next: ArticleNeighbour | null
}

/**
 * GET /store/articles?audience=&author=&limit=&offset= ; `count` is the number on all
 * pages. `author` is the requested author; null when none was requested, or when no
 * published article has that author.
 */
export type ArticleListResponse = {
  articles: ArticleCard[]
  count: number
  limit: number
  offset: number
  author: ArticleAuthor | null
}
/**
 * GET /store/articles/:slug?country_code=us ; for a former slug, the article is returned
 * with its current one in `article.slug`.
 */
export type ArticleResponse = { article: Article }
