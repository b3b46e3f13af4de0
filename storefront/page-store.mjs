import path from "node:path"
import { LRUCache } from "lru-cache"
import { PageFiles } from "./page-files.mjs"
import { openPageFolder } from "./page-folder.mjs"
import { packPage, sizeOf, tagsOf, unpackPage } from "./stored-page.mjs"
import { TagJournal } from "./tag-journal.mjs"

/** @typedef {import("./stored-page.mjs").StoredPage} StoredPage */

const MB = 1_000_000
/** No rendering takes longer, in ms. */
const MAX_RENDERING_MS = 60_000

/**
 * Rendered pages: on disk, the most recently used also in memory, both limited in bytes;
 * the least recently used go first. Pages are compressed once, when they are stored.
 *
 * Several processes may share a folder: each sees what the others have rendered and
 * refreshed. Pages survive a short restart (`page-folder.mjs`). Pages with an error status
 * are kept in memory only, apart from the others, so that invented addresses displace no
 * page.
 */
export class PageStore {
  /** @type {LRUCache<string, StoredPage>} */
  #memory
  /** Pages with an error status. @type {LRUCache<string, StoredPage>} */
  #refusals
  /** Null when pages are in memory only. @type {PageFiles | null} */
  #files
  #journal
  /** Entries that are being compressed. @type {Map<string, import("./stored-page.mjs").Entry>} */
  #arriving = new Map()
  /**
   * When Next began to render a page, in ms: it asks for the page first. @type
   * {LRUCache<string, number>}
   */
  #begun = new LRUCache({ max: 1_000, ttl: MAX_RENDERING_MS })
  /** Key of the page of an address in memory. @type {Map<string, string>} */
  #keys = new Map()
  /** @type {Promise<void> | undefined} */
  #opened
  /** Stops the timers. @type {(() => void)[]} */
  #ends = []

  /**
   * Without `folder`, pages are in memory only. `onForeignRefresh` is called with the tags
   * that another process has refreshed.
   *
   * @param {{ folder?: string | null, maxDiskBytes?: number, maxMemoryBytes?: number, maxAwayMs?: number, rescanAfter?: number, pollMs?: number, onForeignRefresh?: (tags: string[]) => void }} [options]
   */
  constructor({
    folder = null,
    maxDiskBytes = 3_000 * MB,
    maxMemoryBytes = 96 * MB,
    maxAwayMs,
    rescanAfter = 1_000,
    pollMs = 500,
    onForeignRefresh,
  } = {}) {
    this.options = { maxAwayMs, pollMs }
    this.#files = folder
      ? new PageFiles({ folder, maxBytes: maxDiskBytes, rescanAfter })
      : null
    this.#journal = new TagJournal({
      file: folder && path.join(/* turbopackIgnore: true */ folder, "refreshed"),
      onForeign: onForeignRefresh,
    })
    this.#memory = new LRUCache({
      maxSize: maxMemoryBytes,
      sizeCalculation: sizeOf,
      dispose: (_page, key) => {
        const address = addressOf(key)
        if (this.#keys.get(address) === key) this.#keys.delete(address)
      },
    })
    this.#refusals = new LRUCache({
      maxSize: Math.ceil(maxMemoryBytes / 10),
      sizeCalculation: sizeOf,
    })
  }

  /**
   * The fresh page of an address, if it is in memory. Counts as a use.
   *
   * @param {string} address  path without query
   * @returns {StoredPage | undefined}
   */
  peek(address) {
    const key = this.#keys.get(address)
    const page = key === undefined ? undefined : this.#memory.get(key)
    if (!key || !page || !this.#isFresh(page)) return undefined
    this.#files?.touch(key)
    return page
  }

  /**
   * The entry as Next stored it; null when there is none, or its data was refreshed. Next
   * then renders the page; also when the page is due.
   *
   * @param {string} key
   */
  async get(key) {
    await this.#open()
    const arriving = this.#arriving.get(key)
    if (arriving)
      return this.#isRefreshed(tagsOf(arriving.value), arriving) ? null : arriving
    const known = this.#memory.get(key) ?? this.#refusals.get(key)
    if (known && this.#isFresh(known)) return unpackPage(known)
    const now = Date.now()
    // Another process may have rendered it again.
    const page = (await this.#read(key)) ?? known
    if (!page || !this.#isFresh(page)) this.#begun.set(key, this.#begun.get(key) ?? now)
    return page && !this.#isRefreshed(page.tags, page) ? unpackPage(page) : null
  }

  /**
   * Compresses an entry and stores it. It counts as rendered when Next began: data that was
   * refreshed meanwhile may have been read before.
   *
   * @param {string} key
   * @param {import("./stored-page.mjs").NextValue} value
   * @param {import("./stored-page.mjs").CacheControl} [cacheControl]
   */
  async set(key, value, cacheControl) {
    await this.#open()
    const lastModified = this.#begun.get(key) ?? Date.now()
    this.#begun.delete(key)
    const entry = { value, lastModified, cacheControl }
    this.#arriving.set(key, entry)
    try {
      const page = await packPage(entry)
      if (this.#arriving.get(key) !== entry) return
      if ((value.status ?? 200) >= 400) {
        this.#refusals.set(key, page)
        return
      }
      this.#refusals.delete(key)
      this.#remember(key, page)
      await this.#files?.write(key, page)
    } finally {
      if (this.#arriving.get(key) === entry) this.#arriving.delete(key)
    }
  }

  /** Pages that show one of these tags are rendered again. @param {string[]} tags */
  async refresh(tags) {
    await this.#open()
    await this.#journal.add(tags)
  }

  /** Reads what other processes have refreshed; happens by itself every `pollMs`. */
  async readRefreshes() {
    await this.#journal.read()
  }

  /** Bytes and pages, in memory and on disk. */
  count() {
    return {
      memory: { pages: this.#memory.size, bytes: this.#memory.calculatedSize },
      disk: this.#files?.count ?? { pages: 0, bytes: 0 },
    }
  }

  /** Stops the timers and leaves the folder as it is. */
  async close() {
    await this.#opened
    for (const end of this.#ends) end()
  }

  /** @param {StoredPage} page */
  #isFresh(page) {
    return isYoung(page) && !this.#isRefreshed(page.tags, page)
  }

  /** @param {readonly string[]} tags @param {{ lastModified: number }} page */
  #isRefreshed(tags, { lastModified }) {
    return this.#journal.isAnySince(tags, lastModified)
  }

  /** @param {string} key @param {StoredPage} page */
  #remember(key, page) {
    this.#memory.set(key, page)
    if (this.#memory.has(key)) this.#keys.set(addressOf(key), key)
  }

  /** @param {string} key */
  async #read(key) {
    const page = await this.#files?.read(key)
    if (page) this.#remember(key, page)
    return page
  }

  #open() {
    this.#opened ??= this.#openFolder()
    return this.#opened
  }

  async #openFolder() {
    if (!this.#files) return
    try {
      this.#ends.push(await openPageFolder(this.#files.folder, this.options.maxAwayMs))
    } catch (error) {
      // A disk that cannot be written: pages are in memory only.
      report(error)
      this.#files = null
      this.#journal.file = null
      return
    }
    await this.#journal.read()
    await this.#files.scan()
    const tick = () => this.#journal.read().catch(report)
    const timer = setInterval(() => void tick(), this.options.pollMs).unref()
    this.#ends.push(() => clearInterval(timer))
  }
}

/** An optional part of a route that the address does not have. */
const LEFT_OUT = /\/\[\[\.\.\.\w+\]\]$/

/**
 * Next's key ends with the address: `/route-cache/APP_PAGE/…/$/us/shop/all`, and for the
 * same page of a route with an optional part `…/$/us/shop/all/[[...filters]]`.
 *
 * @param {string} key
 */
const addressOf = (key) => key.slice(key.indexOf("/$/") + 2).replace(LEFT_OUT, "")

/** Not yet due to be rendered again. @param {StoredPage} page */
function isYoung({ lastModified, cacheControl }) {
  const seconds = cacheControl?.revalidate
  if (typeof seconds !== "number") return seconds === false
  return Date.now() < lastModified + seconds * 1_000
}

/** @param {unknown} error */
const report = (error) => console.error("page-store:", error)
