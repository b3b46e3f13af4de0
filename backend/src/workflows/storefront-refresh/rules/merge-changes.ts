/** What may have changed for a guest, by the kind of id that the event contained. */
export type ShopChange = {
  product_ids?: readonly string[]
  variant_ids?: readonly string[]
  inventory_item_ids?: readonly string[]
  inventory_level_ids?: readonly string[]
  reservation_ids?: readonly string[]
  article_slugs?: readonly string[]
  /** Articles with changed comments. */
  commented_slugs?: readonly string[]
  /** A change in lists only: categories, sales channels, prices of unknown products. */
  lists?: boolean
  /** The operator's data. */
  shop_settings?: boolean
  /** It is not known what changed. */
  everything?: boolean
}

export const CHANGE_KEYS = [
  "product_ids",
  "variant_ids",
  "inventory_item_ids",
  "inventory_level_ids",
  "reservation_ids",
  "article_slugs",
  "commented_slugs",
] as const

/** Merges several changes into one, with each id once. */
export function mergeChanges(changes: readonly ShopChange[]): ShopChange {
  const merged: ShopChange = {}
  for (const key of CHANGE_KEYS) {
    const ids = new Set(changes.flatMap((change) => change[key] ?? []))
    if (ids.size > 0) merged[key] = [...ids]
  }
  if (changes.some((change) => change.lists)) merged.lists = true
  if (changes.some((change) => change.shop_settings)) merged.shop_settings = true
  if (changes.some((change) => change.everything)) merged.everything = true
  return merged
}
