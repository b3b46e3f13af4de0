import type {
  Article,
  ArticleCard,
  ArticleFaq,
  ArticleSource,
  Audience,
  ProductCard,
} from "@clearline/backend/contracts"
import { toPictureView, type PictureView } from "@/lib/media-url"
import { formatDay } from "@/lib/format-day"

const AUDIENCE_WORDS: Record<Audience, string> = {
  client: "for clients",
  practitioner: "for practitioners",
  both: "for clients and practitioners",
}

/** An article in a list or beside a product. */
export type ArticleCardView = {
  slug: string
  title: string
  summary: string
  /** "7 min · for practitioners" */
  kicker: string
  picture: PictureView | null
}

/** A whole article. */
export type ArticleView = ArticleCardView & {
  audienceWords: string
  minutes: number
  author: string
  publishedAt: string
  updatedAt: string
  /** By whom, checked when, reviewed or not; each is one sentence part. */
  byline: string[]
  body: string
  sources: ArticleSource[]
  faq: ArticleFaq[]
  seeADoctor: string
  hero: (PictureView & { caption: string }) | null
  /** Cards of the products in the text; the page shows them with the catalogue feature. */
  products: ProductCard[]
  related: ArticleCardView[]
}

/** The article's card as pages show it. */
export function toArticleCardView(card: ArticleCard, mediaBase: string): ArticleCardView {
  return {
    slug: card.slug,
    title: card.title,
    summary: card.summary,
    kicker: `${card.reading_minutes} min · ${AUDIENCE_WORDS[card.audience]}`,
    picture: toPictureView(card.picture, mediaBase),
  }
}

/** The whole article as its page shows it. */
export function toArticleView(article: Article, mediaBase: string): ArticleView {
  const hero = toPictureView(article.hero, mediaBase)
  const review = article.medical_review
  return {
    ...toArticleCardView(article, mediaBase),
    audienceWords: AUDIENCE_WORDS[article.audience],
    minutes: article.reading_minutes,
    author: article.author,
    publishedAt: article.published_at,
    updatedAt: article.updated_at,
    byline: [
      `By ${article.author.replace(/^Clearline editors$/, "the Clearline editors")}`,
      `sources checked ${formatDay(article.sources_checked_at)}`,
      review
        ? `medical review by ${review.reviewer}, ${review.role}, ${formatDay(review.reviewed_at)}`
        : "awaiting medical review",
    ],
    body: article.body,
    sources: article.sources,
    faq: article.faq,
    seeADoctor: article.see_a_doctor,
    hero: hero && article.hero ? { ...hero, caption: article.hero.caption } : null,
    products: article.products,
    related: article.related
      .slice(0, 3)
      .map((card) => toArticleCardView(card, mediaBase)),
  }
}
