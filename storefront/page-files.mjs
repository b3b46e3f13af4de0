import { createHash, randomBytes } from "node:crypto"
import {
  mkdir,
  readFile,
  readdir,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from "node:fs/promises"
import path from "node:path"
import { LRUCache } from "lru-cache"
import { formatPageFile, parsePageFile } from "./stored-page.mjs"

const PAGE_FILE = /^[0-9a-f]{64}$/
/** What is not renamed after this time was left by a process that was killed. */
const DRAFT_MS = 60_000

/**
 * Pages in a folder, one file each, at most `maxBytes` of them; the least recently used go
 * first. A file is written aside and renamed, so that no reader sees half of it.
 */
export class PageFiles {
  /** Size in bytes of each file, by name. @type {LRUCache<string, number>} */
  #sizes
  /** Files that are no longer indexed and not yet deleted. @type {string[]} */
  #evicted = []
  #writes = 0

  /**
   * After each `rescanAfter` writes, what other processes have written is counted too: so
   * each further process exceeds the limit by no more than that number of pages.
   *
   * @param {{ folder: string, maxBytes: number, rescanAfter: number }} options
   */
  constructor({ folder, maxBytes, rescanAfter }) {
    this.folder = folder
    this.rescanAfter = rescanAfter
    this.#sizes = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: (size) => size,
      dispose: (_size, name, reason) => {
        if (reason === "evict") this.#evicted.push(name)
      },
    })
  }

  get count() {
    return { pages: this.#sizes.size, bytes: this.#sizes.calculatedSize }
  }

  /** Notes that a page was used. @param {string} key */
  touch(key) {
    this.#sizes.get(nameOf(key))
  }

  /** The stored page, or null. A damaged file is deleted. @param {string} key */
  async read(key) {
    const name = nameOf(key)
    const file = this.#fileOf(name)
    const content = await readFile(file).catch(ignoreMissing)
    const page = content ? parsePageFile(key, content) : null
    if (!content || !page) {
      this.#sizes.delete(name)
      if (content) await rm(file, { force: true })
      return null
    }
    await this.#index(name, content.length)
    // After a restart, files are in the order in which they were last read.
    const now = new Date()
    await utimes(file, now, now).catch(ignoreMissing)
    return page
  }

  /** @param {string} key @param {import("./stored-page.mjs").StoredPage} page */
  async write(key, page) {
    const content = formatPageFile(key, page)
    if (content.length > this.#sizes.maxSize) return
    const name = nameOf(key)
    const file = this.#fileOf(name)
    const draft = `${file}.${randomBytes(6).toString("hex")}`
    await mkdir(path.dirname(file), { recursive: true })
    try {
      await writeFile(draft, content)
      await rename(draft, file)
    } catch (error) {
      await rm(draft, { force: true })
      throw error
    }
    await this.#index(name, content.length)
    this.#writes += 1
    if (this.#writes % this.rescanAfter === 0) await this.scan()
  }

  /** Indexes files that are not indexed yet, the oldest first, and deletes old drafts. */
  async scan() {
    /** @type {{ name: string, size: number, mtimeMs: number }[]} */
    const found = []
    for (const shard of await readdir(this.folder)) {
      if (shard.length !== 2) continue
      const names = await readdir(
        path.join(/* turbopackIgnore: true */ this.folder, shard),
      )
      await Promise.all(
        names.map(async (name) => {
          if (this.#sizes.has(name)) return
          const facts = await stat(this.#fileOf(name)).catch(ignoreMissing)
          if (!facts) return
          const { size, mtimeMs } = facts
          if (PAGE_FILE.test(name)) found.push({ name, size, mtimeMs })
          else if (Date.now() - mtimeMs > DRAFT_MS)
            await rm(this.#fileOf(name), { force: true })
        }),
      )
    }
    found.sort((one, other) => one.mtimeMs - other.mtimeMs)
    for (const { name, size } of found) await this.#index(name, size)
  }

  /** Notes that a file was used, and deletes those that are now too many. @param {string} name @param {number} size */
  async #index(name, size) {
    this.#sizes.set(name, Math.max(1, size))
    for (const evicted of this.#evicted.splice(0)) {
      await rm(this.#fileOf(evicted), { force: true })
    }
  }

  /** In 256 folders, so that none has too many files. @param {string} name */
  #fileOf(name) {
    return path.join(/* turbopackIgnore: true */ this.folder, name.slice(0, 2), name)
  }
}

/** @param {string} key */
const nameOf = (key) => createHash("sha256").update(key).digest("hex")

/** @param {NodeJS.ErrnoException} error */
function ignoreMissing(error) {
  if (error.code === "ENOENT") return undefined
  throw error
}
