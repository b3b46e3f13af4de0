import { refreshTag } from "../../../contracts"

/**
 * Maximum of tags in one message; above it "everything" is cheaper and certainly right.
 */
const MAX_TAGS = 100

export type ShownChange = {
  /** Products and articles that changed: their own pages, and the lists they are in. */
  product_ids: readonly string[]
  product_handles: readonly string[]
  article_slugs: readonly string[]
  commented_slugs: readonly string[]
  /** Pages that changed only because they show a card of something that did: no list. */
  showing_handles: readonly string[]
  showing_slugs: readonly string[]
  /** Categories, options, channels or regions changed: lists, and what names them. */
  lists: boolean
  shop_settings: boolean
  everything: boolean
}

/**
 * Lists the tags of the cached data that a change makes stale; empty when nothing shows
 * it.
 */
export function planTags(change: ShownChange): string[] {
  if (change.everything) return [refreshTag.everything]
  const tags = new Set<string>()
  for (const id of change.product_ids) tags.add(refreshTag.productId(id))
  for (const handle of [...change.product_handles, ...change.showing_handles]) {
    tags.add(refreshTag.product(handle))
  }
  for (const slug of [...change.article_slugs, ...change.showing_slugs]) {
    tags.add(refreshTag.article(slug))
  }
  if (change.article_slugs.length > 0) tags.add(refreshTag.articleList)
  for (const slug of change.commented_slugs) tags.add(refreshTag.comments(slug))
  if (change.lists || change.product_handles.length > 0) tags.add(refreshTag.catalogList)
  if (change.lists) tags.add(refreshTag.catalogStructure)
  if (change.shop_settings) tags.add(refreshTag.shopSettings)
  return tags.size > MAX_TAGS ? [refreshTag.everything] : [...tags]
}
