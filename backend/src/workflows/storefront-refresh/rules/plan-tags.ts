import { refreshTag } from "../../../contracts"

/**
 * Maximum of tags in one message; above it "everything" is cheaper and certainly right.
 */
const MAX_TAGS = 100

export type ShownChange = {
  product_handles: readonly string[]
  article_slugs: readonly string[]
  commented_slugs: readonly string[]
  lists: boolean
  everything: boolean
}

/**
 * Lists the tags of the cached data that a change makes stale; empty when nothing shows
 * it.
 */
export function planTags(change: ShownChange): string[] {
  if (change.everything) return [refreshTag.everything]
  const tags = new Set<string>()
  for (const handle of change.product_handles) tags.add(refreshTag.product(handle))
  for (const slug of change.article_slugs) tags.add(refreshTag.article(slug))
  if (change.article_slugs.length > 0) tags.add(refreshTag.articleList)
  for (const slug of change.commented_slugs) tags.add(refreshTag.comments(slug))
  if (change.lists || change.product_handles.length > 0) tags.add(refreshTag.catalogList)
  return tags.size > MAX_TAGS ? [refreshTag.everything] : [...tags]
}
