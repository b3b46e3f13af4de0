import fileSystemCache from "next/dist/server/lib/incremental-cache/file-system-cache.js"
import { ImageStore } from "./image-store.mjs"
import { buildScriptPolicy } from "./script-policy.mjs"

const NextPageCache = fileSystemCache.default ?? fileSystemCache
const POLICY = "content-security-policy"

/** One for the process: Next makes a handler for each kind of entry. */
const images = new ImageStore({
  folder: process.env.IMAGE_CACHE_DIR ?? ".next/cache/images",
})

/**
 * Next's own page cache; optimised pictures are on disk (`image-store.mjs`). It also writes
 * the content policy of each prerendered page beside it: only our script files and exactly the
 * inline scripts of that page, by hash. It runs once per rendering, never per request. Why:
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

/** Adds the policy to the headers kept with a page; does nothing the second time. */
function writePolicy(page) {
  if (page.kind !== "APP_PAGE" || page.headers?.[POLICY]) return
  if (page.postponed) return
  page.headers = { ...page.headers, [POLICY]: buildScriptPolicy(page.html) }
}
