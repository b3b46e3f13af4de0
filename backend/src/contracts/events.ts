/**
 * Events of our own on Medusa's event bus, for changes of which core tells nothing.
 * Data of the first: `CatalogChange`.
 */
export const SHOP_EVENTS = {
  /** Something a guest can see in the catalogue or an article has changed. */
  catalogChanged: "clearline.catalog.changed",
  /** What an article's page shows of its comments has changed. Data: `CommentsChange`. */
  commentsChanged: "clearline.comments.changed",
  /** Somebody has left a comment. Data: `{ id }` of the comment. */
  commentReceived: "clearline.comment.received",
  /** Staff have answered a comment. Data: `{ id }` of the answer. */
  commentAnswered: "clearline.comment.answered",
  /** A round through the links to other sites has been begun. Data: `LinkCheckBegun`. */
  linkCheckBegun: "clearline.link-check.begun",
} as const

/** What has changed; an empty object means "anything". */
export type CatalogChange = {
  product_ids?: string[]
  /** Every slug, of today and of earlier, under which pages may stand. */
  article_slugs?: string[]
}

/** Whose comments have changed. */
export type CommentsChange = { article_slugs: string[] }

/** Which round, and which addresses it goes through. */
export type LinkCheckBegun = { check_id: string; urls: string[] }
