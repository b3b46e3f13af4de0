import type { ArticleState } from "./article"
import type { PairingKind } from "./cards"
import type { OutsideLinks } from "./outside-link"

/** What a product in the shop must have. */
export const PAIRING_GAPS = ["read_first", "aftercare"] as const
export type PairingGap = (typeof PAIRING_GAPS)[number]

/** Phrases that complete "without …"; the limit in the database uses them too. */
export const PAIRING_GAP_WORDS: Record<PairingGap, string> = {
  read_first: "a published article to read first",
  aftercare: "a published aftercare article or a recorded reason why none applies",
}

/** Maximum length of a note on a pairing. */
export const PAIRING_NOTE_LENGTH = 200

export type AftercareReason = { reason: string; author: string; recorded_at: string }

/** One article of a product, ordered by kind and rank. */
export type AdminProductPairing = {
  article_id: string
  slug: string
  title: string
  state: ArticleState
  kind: PairingKind
  rank: number
  note: string | null
}
/** GET and POST /admin/products/:id/articles */
export type AdminProductPairingsResponse = {
  pairings: AdminProductPairing[]
  is_published: boolean
  /** True above level T0: then aftercare, or a recorded reason, is required. */
  is_professional: boolean
  /** What prevents its publication; empty when nothing does. */
  gaps: PairingGap[]
  /** Why no aftercare article applies, with author and time. */
  aftercare_reason: AftercareReason | null
}
/**
 * POST /admin/products/:id/articles; pairings that are not named stay as they are.
 * Without a `rank` an article keeps its position; a new one, or one whose kind changes,
 * goes last.
 */
export type AdminChangeProductPairings = {
  set?: {
    article_id: string
    kind: PairingKind
    rank: number | null
    note: string | null
  }[]
  remove?: string[]
}
/** POST /admin/products/:id/aftercare-reason; null clears the reason. */
export type AdminSetAftercareReason = { reason: string | null }

/** One product of an article, ordered by kind and rank, then title. */
export type AdminArticlePairing = {
  product_id: string
  handle: string
  title: string
  status: string
  kind: PairingKind
  /**
   * Position among the products of this kind; null = after those that have one, by title.
   */
  rank: number | null
  note: string | null
  /** True when the product cannot stay in the shop without this article. */
  needs_article: boolean
}
/** GET and POST /admin/articles/:id/products */
export type AdminArticlePairingsResponse = { pairings: AdminArticlePairing[] }
/**
 * POST /admin/articles/:id/products; pairings that are not named stay as they are. The
 * article keeps its position at each product; at a new one, or when its kind changes, it
 * goes last there.
 */
export type AdminChangeArticlePairings = {
  set?: {
    product_id: string
    kind: PairingKind
    rank: number | null
    note: string | null
  }[]
  remove?: string[]
}

/** Why a link in an article is dead. */
export const DEAD_LINK_REASONS = ["missing", "not_published"] as const
export type DeadLinkReason = (typeof DEAD_LINK_REASONS)[number]

/**
 * GET /admin/education-health: everything in articles and pairings that needs attention.
 */
export type EducationHealthResponse = {
  /** Products that lack an article, both drafts and published ones. */
  unpaired: {
    product_id: string
    title: string
    is_published: boolean
    gaps: PairingGap[]
  }[]
  /**
   * Published articles that were never medically reviewed, or whose next review is due.
   */
  reviews: {
    article_id: string
    slug: string
    title: string
    /** The date it became due; null when it was never reviewed. */
    due_since: string | null
  }[]
  dead_links: {
    article_id: string
    slug: string
    title: string
    /** As written in the text: `/learn/does-smp-fade`, `product spot-remover`. */
    target: string
    reason: DeadLinkReason
  }[]
  /** Links to a former slug: they work, through a redirect. */
  moved_links: {
    article_id: string
    slug: string
    title: string
    target: string
    /** The article's current address: `/learn/does-smp-fade`. */
    moved_to: string
  }[]
  outside_links: OutsideLinks
}
