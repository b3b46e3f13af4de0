/**
 * Our own events on Medusa's event bus, for changes that core emits no event for. The
 * data of the first is `CatalogChange`.
 */
export const SHOP_EVENTS = {
  /** Something a guest can see in the catalogue or an article has changed. */
  catalogChanged: "clearline.catalog.changed",
  /** The comments shown on an article's page have changed. Data: `CommentsChange`. */
  commentsChanged: "clearline.comments.changed",
  /** A comment has been submitted. Data: `{ id }` of the comment. */
  commentReceived: "clearline.comment.received",
  /** Staff have answered a comment. Data: `{ id }` of the answer. */
  commentAnswered: "clearline.comment.answered",
  /** The operator's data, or the name of the shop, has changed. No data. */
  shopSettingsChanged: "clearline.shop-settings.changed",
  /** A buyer reported a claim, or staff answered it. Data: `{ id }` of the order. */
  claimChanged: "clearline.claim.changed",
  /** A withdrawal from a contract was submitted. Data: `{ id }` of the withdrawal. */
  withdrawalReceived: "clearline.withdrawal.received",
  /** A check of the links to other sites has begun. Data: `LinkCheckBegun`. */
  linkCheckBegun: "clearline.link-check.begun",
} as const

/** What has changed; an empty object means "possibly anything". */
export type CatalogChange = {
  product_ids?: string[]
  /** Every slug, current or former, of the pages concerned. */
  article_slugs?: string[]
}

/** The articles whose comments have changed. */
export type CommentsChange = { article_slugs: string[] }

/** The check, and the addresses it visits. */
export type LinkCheckBegun = { check_id: string; urls: string[] }
