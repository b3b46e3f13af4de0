import type {
  ArticleCard,
  ProductCard,
  SearchHit,
  SearchResponse,
} from "@clearline/backend/contracts"
import { AUDIENCE_WORDS } from "@/lib/audience-words"
import { toPictureView, type PictureView } from "@/lib/media-url"
import { buildPaths } from "@/lib/paths"
import type { PageContext } from "@/lib/page-context"
import { markWords, type TextPart } from "./rules/mark-words"

/** One search result. */
export type HitView = {
  href: string
  /** "Product", "Article · 7 min". */
  kicker: string
  title: TextPart[]
  text: TextPart[]
  /** The product found; null for an article. */
  product: ProductCard | null
  picture: PictureView | null
}

export type ResultsView = {
  hits: HitView[]
  count: number
  corrected: string | null
  facets: SearchResponse["facets"]
  /** When to search again, as text, if the shop could not search now; else null. */
  problem: string | null
}

function toProductHit(card: ProductCard, words: string[], place: PageContext): HitView {
  return {
    href: buildPaths(place.country).product(card.handle),
    kicker: "Product",
    title: markWords(card.title, words),
    text: markWords(card.subtitle, words),
    product: card,
    picture: toPictureView(card.picture, place.mediaBase),
  }
}

function toArticleHit(
  card: ArticleCard,
  passage: string | null,
  words: string[],
  place: PageContext,
): HitView {
  return {
    href: buildPaths(place.country).article(card.slug),
    kicker: `Article · ${card.reading_minutes} min, ${AUDIENCE_WORDS[card.audience]}`,
    title: markWords(card.title, words),
    text: markWords(passage ?? card.summary, words),
    product: null,
    picture: toPictureView(card.picture, place.mediaBase),
  }
}

function toHitView(hit: SearchHit, words: string[], place: PageContext): HitView {
  return hit.kind === "product"
    ? toProductHit(hit.product, words, place)
    : toArticleHit(hit.article, hit.passage, words, place)
}

/** Maps a search response to the results page's view. */
export function toResultsView(response: SearchResponse, place: PageContext): ResultsView {
  const { hits, words, count, corrected, facets } = response
  return {
    hits: hits.map((hit) => toHitView(hit, words, place)),
    count,
    corrected,
    facets,
    problem: null,
  }
}
