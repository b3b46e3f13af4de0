import { cacheLife, cacheTag } from "next/cache"
import { refreshTag } from "@clearline/backend/contracts"

/** Seconds: how long a browser may keep it, when it is fetched anew, when it is thrown away. */
type Life = { stale: number; revalidate: number; expire: number }

/**
 * The backend tells us when something changes (api/refresh), so these times are only the
 * net under it: a lost message heals within a quarter of an hour.
 */
const SHOP_DATA: Life = { stale: 30, revalidate: 900, expire: 86_400 }
/** Words in our own files: they change with the build. */
const OWN_WORDS: Life = { stale: 300, revalidate: 86_400, expire: 604_800 }
const READING: Life = { stale: 30, revalidate: 3_600, expire: 604_800 }

type Entry = { tags: string[]; life: Life }

/**
 * Every kind of cached read: which words refresh it and how long it lives. The words are
 * those of the backend's contract; nobody writes a tag anywhere else.
 */
export const cacheManifest = {
  categories: (): Entry => ({ tags: [refreshTag.catalogList], life: SHOP_DATA }),
  productList: (): Entry => ({ tags: [refreshTag.catalogList], life: SHOP_DATA }),
  product: (handle: string): Entry => ({
    tags: [refreshTag.product(handle), refreshTag.catalogList],
    life: SHOP_DATA,
  }),
  articleList: (): Entry => ({ tags: [refreshTag.articleList], life: READING }),
  ownWords: (): Entry => ({ tags: [], life: OWN_WORDS }),
  article: (slug: string): Entry => ({
    // It names others: related, before, after; the list changes with each of them.
    tags: [refreshTag.article(slug), refreshTag.articleList, refreshTag.catalogList],
    life: SHOP_DATA,
  }),
  comments: (slug: string): Entry => ({
    tags: [refreshTag.comments(slug)],
    life: SHOP_DATA,
  }),
} satisfies Record<string, (...words: never[]) => Entry>

/** Puts tags and lifetime on the cached function that calls it. Call it first. */
export function applyCache(entry: Entry): void {
  cacheTag(refreshTag.everything, ...entry.tags)
  cacheLife(entry.life)
}
