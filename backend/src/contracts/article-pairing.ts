import type { ArticleCard, ArticleState, PairingKind } from "./article"
import type { ProductCard } from "./catalog"
import type { OutsideLinks } from "./outside-link"

/** An article beside a product; `note` says why it is read first, or null. */
export type PairedArticle = ArticleCard & { note: string | null }
/** A product beside an article, those it is read before first, as staff arranged them. */
export type PairedProduct = ProductCard & { kind: PairingKind }

/** What a product in the shop must not be without. */
export const PAIRING_GAPS = ["read_first", "aftercare"] as const
export type PairingGap = (typeof PAIRING_GAPS)[number]

/** Words that complete "without …"; the limit in the database says them too. */
export const PAIRING_GAP_WORDS: Record<PairingGap, string> = {
  read_first: "a published article to read first",
  aftercare: "a published aftercare article or a recorded reason why none applies",
}

/** Most letters of a note beside an article. */
export const PAIRING_NOTE_LENGTH = 200

export type AftercareReason = { reason: string; author: string; recorded_at: string }

/** One article of a product, in the order of kind and rank. */
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
  /** True above level T0: then aftercare, or a reason, is asked for. */
  is_professional: boolean
  /** What keeps it from being published; empty when nothing does. */
  gaps: PairingGap[]
  /** Why no aftercare article applies, by whom and when. */
  aftercare_reason: AftercareReason | null
}
/**
 * POST /admin/products/:id/articles; what is not named stays as it is. Without a `rank` an
 * article keeps its place; a new one, or under another kind, comes last.
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
/** POST /admin/products/:id/aftercare-reason; null takes it back. */
export type AdminSetAftercareReason = { reason: string | null }

/** One product of an article, in the order of kind and rank, then title. */
export type AdminArticlePairing = {
  product_id: string
  handle: string
  title: string
  status: string
  kind: PairingKind
  /** Place among the products of this kind; null = behind those that have one, by title. */
  rank: number | null
  note: string | null
  /** True when the product could not stay in the shop without this article. */
  needs_article: boolean
}
/** GET and POST /admin/articles/:id/products */
export type AdminArticlePairingsResponse = { pairings: AdminArticlePairing[] }
/**
 * POST /admin/articles/:id/products; what is not named stays as it is. The article keeps its
 * place at each product; beside a new one, or under another kind, it comes last there.
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

/** Why a link in an article leads nowhere. */
export const DEAD_LINK_REASONS = ["missing", "not_published"] as const
export type DeadLinkReason = (typeof DEAD_LINK_REASONS)[number]

/** GET /admin/education-health: what somebody should look after. */
export type EducationHealthResponse = {
  /** Products that lack an article, drafts as well as published ones. */
  unpaired: {
    product_id: string
    title: string
    is_published: boolean
    gaps: PairingGap[]
  }[]
  /** Published articles nobody qualified has read, or whose review is due again. */
  reviews: {
    article_id: string
    slug: string
    title: string
    /** When it fell due; null when there never was a review. */
    due_since: string | null
  }[]
  dead_links: {
    article_id: string
    slug: string
    title: string
    /** As the text names it: `/learn/does-smp-fade`, `product spot-remover`. */
    target: string
    reason: DeadLinkReason
  }[]
  /** Links to a slug of earlier: they work, by way of a redirect. */
  moved_links: {
    article_id: string
    slug: string
    title: string
    target: string
    /** Where the article stands today: `/learn/does-smp-fade`. */
    moved_to: string
  }[]
  outside_links: OutsideLinks
}
