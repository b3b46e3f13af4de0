import { readFileSync } from "node:fs"
import path from "node:path"
import fileSystemCache from "next/dist/server/lib/incremental-cache/file-system-cache.js"
import { ImageStore } from "./image-store.mjs"
import { choosePageFolder } from "./page-folder.mjs"
import { PageStore } from "./page-store.mjs"
import { buildScriptPolicy } from "./script-policy.mjs"
import { isStorable } from "./stored-page.mjs"

const NextPageCache = fileSystemCache.default ?? fileSystemCache
const POLICY = "content-security-policy"
const MB = 1_000_000
/** While Next builds, its own cache holds what it prerenders; in development, nothing is stored. */
const isServing =
  process.env.NODE_ENV === "production" &&
  process.env.NEXT_PHASE !== "phase-production-build"

/** One for the process: Next creates a cache handler for each kind of entry. */
const images = new ImageStore({
  folder: process.env.IMAGE_CACHE_DIR ?? ".next/cache/images",
})

/** One for the process. @type {PageStore | undefined} */
let pages

/**
 * Next's own page cache, with three additions. Optimised pictures are stored on disk
 * (`image-store.mjs`). Rendered pages are stored compressed, in memory and on disk
 * (`page-store.mjs`). And the content security policy of each prerendered page is stored
 * with the page: it allows our script files and, by hash, exactly the inline scripts of
 * that page. The policy is built once per rendering, never per request. Why:
 * docs/adr/0020-csp.md, docs/adr/0049-pages-are-stored-compressed.md.
 */
export default class PageCacheWithPolicy extends NextPageCache {
  async get(key, context) {
    if (context?.kind === "IMAGE") return images.get(key)
    const stored = isPage(context) ? await this.#openPages().get(key) : null
    const entry = stored ?? (await super.get(key, context))
    if (entry?.value) writePolicy(entry.value)
    return entry
  }

  async set(key, value, context) {
    if (value?.kind === "IMAGE") return images.set(key, value)
    if (value) writePolicy(value)
    if (!isServing || !isStorable(value)) return super.set(key, value, context)
    return this.#openPages().set(key, value, context.cacheControl)
  }

  async revalidateTag(tags, durations) {
    await super.revalidateTag(tags, durations)
    if (isServing) await this.#openPages().refresh([tags].flat())
  }

  #openPages() {
    pages ??= createPageStore(this.serverDistDir, (tags) =>
      super.revalidateTag(tags, { expire: 0 }),
    )
    return pages
  }
}

/** @param {{ kind?: string } | undefined} context */
const isPage = (context) => isServing && isStorable(context ?? null)

/**
 * Other parts of this server find the store by its global name, because Next loads this
 * file apart from the app (`src/lib/ready-pages.ts`).
 *
 * @param {string} serverDistDir
 * @param {(tags: string[]) => void} onForeignRefresh
 */
function createPageStore(serverDistDir, onForeignRefresh) {
  const file = path.join(/* turbopackIgnore: true */ serverDistDir, "../BUILD_ID")
  const buildId = readFileSync(file, "utf8")
  const base = process.env.PAGE_CACHE_DIR ?? ".next/cache/pages"
  const store = new PageStore({
    folder: choosePageFolder(base, buildId, process.env),
    maxDiskBytes: readMegabytes("PAGE_CACHE_MAX_MB", 3_000),
    maxMemoryBytes: readMegabytes("PAGE_MEMORY_MAX_MB", 96),
    onForeignRefresh,
  })
  Reflect.set(globalThis, Symbol.for("clearline.page-store"), store)
  return store
}

/** In bytes. Throws when it is not a positive number. @param {string} name @param {number} usual */
function readMegabytes(name, usual) {
  const value = Number(process.env[name] ?? usual)
  if (!(value > 0)) throw new Error(`${name} must be a number of megabytes above 0.`)
  return Math.ceil(value * MB)
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
