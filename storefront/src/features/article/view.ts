import type {
  Article,
  ArticleCard,
  ArticleFaq,
  ArticleNeighbour,
  ArticleSource,
  Audience,
  Comparison,
  Drawing,
  ProductCard,
} from "@clearline/backend/contracts"
import { AUDIENCE_WORDS } from "@/lib/audience-words"
import { toPictureView, type PictureView } from "@/lib/media-url"

/** An article's card in a list or on a product page. */
export type ArticleCardView = {
  slug: string
  title: string
  summary: string
  /** "7 min · for practitioners" */
  kicker: string
  picture: PictureView | null
  audience: Audience
  author: string
  authorSlug: string
  publishedAt: string
  updatedAt: string
}

/** A drawing under our own origin, with the size of its file. */
export type DrawingView = PictureView & { width: number; height: number }

/** A drawing that is embedded in a text. */
export type FigureView = DrawingView & { name: string; caption: string }

/** Two drawings embedded in a text for comparison. */
export type ComparisonView = {
  name: string
  caption: string
  sides: [ComparisonSideView, ComparisonSideView]
}
type ComparisonSideView = { label: string; drawing: DrawingView }

/**
 * Who reviewed the medical content, in what role, when, and when the next review is due.
 */
export type ReviewView = {
  reviewer: string
  role: string
  reviewedAt: string
  nextReviewAt: string | null
}

/** The complete view of an article. */
export type ArticleView = ArticleCardView & {
  audienceWords: string
  minutes: number
  sourcesCheckedAt: string
  /** Null until a real person has reviewed the article. */
  review: ReviewView | null
  body: string
  sources: ArticleSource[]
  faq: ArticleFaq[]
  seeADoctor: string
  hero: (PictureView & { caption: string }) | null
  /** Product cards in the text; the page renders them with the catalogue feature. */
  products: ProductCard[]
  /** Cards of the paired products; the page renders them likewise. */
  pairedProducts: ProductCard[]
  related: ArticleCardView[]
  /** The previous and next article in reading order. */
  previous: ArticleNeighbour | null
  next: ArticleNeighbour | null
  figures: FigureView[]
  comparisons: ComparisonView[]
}

/** Maps an article card to its view. */
export function toArticleCardView(card: ArticleCard, mediaBase: string): ArticleCardView {
  return {
    slug: card.slug,
    title: card.title,
    summary: card.summary,
    kicker: `${card.reading_minutes} min · ${AUDIENCE_WORDS[card.audience]}`,
    picture: toPictureView(card.picture, mediaBase),
    audience: card.audience,
    author: card.author,
    authorSlug: card.author_slug,
    publishedAt: card.published_at,
    updatedAt: card.updated_at,
  }
}

function toDrawingView(drawing: Drawing, mediaBase: string): DrawingView | null {
  const picture = toPictureView(drawing, mediaBase)
  return picture && { ...picture, width: drawing.width, height: drawing.height }
}

function toComparisonView(
  { name, caption, sides: [first, second] }: Comparison,
  mediaBase: string,
): ComparisonView | null {
  const drawings = [
    toDrawingView(first.picture, mediaBase),
    toDrawingView(second.picture, mediaBase),
  ] as const
  if (!drawings[0] || !drawings[1]) return null
  return {
    name,
    caption,
    sides: [
      { label: first.label, drawing: drawings[0] },
      { label: second.label, drawing: drawings[1] },
    ],
  }
}

function toReviewView(review: Article["medical_review"]): ReviewView | null {
  return (
    review && {
      reviewer: review.reviewer,
      role: review.role,
      reviewedAt: review.reviewed_at,
      nextReviewAt: review.next_review_at,
    }
  )
}

/** Maps an article to its view. */
export function toArticleView(article: Article, mediaBase: string): ArticleView {
  const hero = toPictureView(article.hero, mediaBase)
  return {
    ...toArticleCardView(article, mediaBase),
    audienceWords: AUDIENCE_WORDS[article.audience],
    minutes: article.reading_minutes,
    sourcesCheckedAt: article.sources_checked_at,
    review: toReviewView(article.medical_review),
    body: article.body,
    sources: article.sources,
    faq: article.faq,
    seeADoctor: article.see_a_doctor,
    hero: hero && article.hero ? { ...hero, caption: article.hero.caption } : null,
    products: article.products,
    pairedProducts: article.paired_products,
    related: article.related
      .slice(0, 3)
      .map((card) => toArticleCardView(card, mediaBase)),
    previous: article.previous,
    next: article.next,
    figures: article.figures.flatMap(({ name, caption, picture }) => {
      const drawing = toDrawingView(picture, mediaBase)
      return drawing ? [{ ...drawing, name, caption }] : []
    }),
    comparisons: article.comparisons.flatMap(
      (comparison) => toComparisonView(comparison, mediaBase) ?? [],
    ),
  }
}
