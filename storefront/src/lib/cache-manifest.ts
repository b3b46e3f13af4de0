import { cacheLife, cacheTag } from "next/cache"
import { refreshTag } from "@clearline/backend/contracts"

/**
 * In seconds: how long a browser may use it, when the server renders it again, when it is
 * deleted.
 */
type Life = { stale: number; revalidate: number; expire: number }

/**
 * The backend reports every change (api/refresh), so these times only limit the damage of
 * a lost report: a page is stale for at most a quarter of an hour.
 */
const SHOP_DATA: Life = { stale: 30, revalidate: 900, expire: 86_400 }
/** Text in our own files: it changes with the build. */
const OWN_WORDS: Life = { stale: 300, revalidate: 86_400, expire: 604_800 }
const READING: Life = { stale: 30, revalidate: 3_600, expire: 604_800 }

type Entry = { tags: string[]; life: Life }

/**
 * Every kind of cached read, with the tags that refresh it and its lifetime. The tags
 * come from the backend's contract; no other file writes a tag.
 */
export const cacheManifest = {
  categories: (): Entry => ({ tags: [refreshTag.catalogStructure], life: SHOP_DATA }),
  productList: (): Entry => ({ tags: [refreshTag.catalogList], life: SHOP_DATA }),
  /** The backend also refreshes it when a product or article changes whose card it shows. */
  product: (handle: string): Entry => ({
    tags: [refreshTag.product(handle), refreshTag.catalogStructure],
    life: SHOP_DATA,
  }),
  /** Regions and their payment providers. */
  regions: (): Entry => ({ tags: [refreshTag.catalogStructure], life: SHOP_DATA }),
  /** Who runs the shop. */
  shopSettings: (): Entry => ({ tags: [refreshTag.shopSettings], life: SHOP_DATA }),
  articleList: (): Entry => ({ tags: [refreshTag.articleList], life: READING }),
  ownWords: (): Entry => ({ tags: [], life: OWN_WORDS }),
  article: (slug: string): Entry => ({
    // It shows other articles, which change with their list; when a product changes whose card
    // it shows, the backend refreshes it.
    tags: [refreshTag.article(slug), refreshTag.articleList, refreshTag.catalogStructure],
    life: SHOP_DATA,
  }),
  comments: (slug: string): Entry => ({
    tags: [refreshTag.comments(slug)],
    life: SHOP_DATA,
  }),
} satisfies Record<string, (...words: never[]) => Entry>

/** Sets tags and lifetime of the cached function that calls it. Call it first. */
export function applyCache(entry: Entry): void {
  cacheTag(refreshTag.everything, ...entry.tags)
  cacheLife(entry.life)
}

/** Adds the tag that still finds a product's page after its handle has changed. */
export function tagProductId(id: string): void {
  cacheTag(refreshTag.productId(id))
}
