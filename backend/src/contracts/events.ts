/**
 * Events of our own on Medusa's event bus, for changes of which core tells nothing.
 * Data of the first: `CatalogChange`.
 */
export const SHOP_EVENTS = {
  /** Something a guest can see in the catalogue or an article has changed. */
  catalogChanged: "clearline.catalog.changed",
} as const

/** What has changed; an empty object means "anything". */
export type CatalogChange = { product_ids?: string[]; article_slugs?: string[] }
