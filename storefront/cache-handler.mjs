import fileSystemCache from "next/dist/server/lib/incremental-cache/file-system-cache.js"
import { ImageStore } from "./image-store.mjs"
import { buildScriptPolicy } from "./script-policy.mjs"

const NextPageCache = fileSystemCache.default ?? fileSystemCache
const POLICY = "content-security-policy"

/** One for the process: Next creates a cache handler for each kind of entry. */
const images = new ImageStore({
  folder: process.env.IMAGE_CACHE_DIR ?? ".next/cache/images",
})

/**
 * Next's own page cache, with two additions. Optimised pictures are stored on disk
 * (`image-store.mjs`). And the content security policy of each prerendered page is stored
 * with the page: it allows our script files and, by hash, exactly the inline scripts of
 * that page. The policy is built once per rendering, never per request. Why:
 * docs/adr/0020-csp.md.
 */
export default class PageCacheWithPolicy extends NextPageCache {
  async get(key, context) {
    if (context?.kind === "IMAGE") return images.get(key)
    const entry = await super.get(key, context)
    if (entry?.value) writePolicy(entry.value)
    return entry
  }

  async set(key, value, context) {
    if (value?.kind === "IMAGE") return images.set(key, value)
    if (value) writePolicy(value)
    return super.set(key, value, context)
  }
}

/**
 * Adds the policy to the headers stored with a page. Does nothing if they have one
 * already.
 */
function writePolicy(page) {
  if (page.kind !== "APP_PAGE" || page.headers?.[POLICY]) return
  if (page.postponed) return
  page.headers = { ...page.headers, [POLICY]: buildScriptPolicy(page.html) }
}
