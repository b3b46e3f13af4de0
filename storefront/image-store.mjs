import { randomBytes } from "node:crypto"
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises"
import path from "node:path"

/** @typedef {{ kind: "IMAGE", buffer: Buffer, etag: string, upstreamEtag: string, extension: string, revalidate?: number }} Image */

const MB = 1_000_000
/** Keys are hashes that Next computes. No other key may become a file name. */
const KEY = /^[\w-]{20,128}$/

/**
 * Optimised pictures on disk: at most `maxBytes`; the least recently used are removed
 * first. Survives a restart. At most `concurrency` pictures are encoded at the same time,
 * so that other requests keep their share of the machine: a caller that finds no stored
 * picture waits for its turn before Next's encoder begins.
 *
 * Next does not report a failed encoding, so a turn ends after `holdMs`, and no caller
 * waits longer than `maxWaitMs`.
 */
export class ImageStore {
  /**
   * Size in bytes of each stored picture, least recently used first. @type {Map<string,
   * number>}
   */
  #sizes = new Map()
  #total = 0
  /** @type {Promise<void> | undefined} */
  #opened
  #turns

  /** @param {{ folder: string, maxBytes?: number, concurrency?: number, holdMs?: number, maxWaitMs?: number }} options */
  constructor({
    folder,
    maxBytes = 300 * MB,
    concurrency = 1,
    holdMs = 3_000,
    maxWaitMs = 15_000,
  }) {
    this.folder = folder
    this.maxBytes = maxBytes
    this.#turns = new Turns({ concurrency, holdMs, maxWaitMs })
  }

  /**
   * Returns the stored picture; or null, once it is this caller's turn to encode the
   * picture.
   *
   * @param {string} key
   * @returns {Promise<{ value: Image, lastModified: number } | null>}
   */
  async get(key) {
    const found = await this.#read(key)
    if (found) return found
    await this.#turns.take(key)
    return null
  }

  /** @param {string} key @param {Image} image */
  async set(key, image) {
    try {
      await this.#write(key, image)
    } finally {
      this.#turns.give(key)
    }
  }

  /** @param {string} key */
  async #read(key) {
    if (!KEY.test(key)) return null
    await this.#open()
    const file = path.join(/* turbopackIgnore: true */ this.folder, key)
    const content = await readFile(file).catch(ignoreMissing)
    if (!content) return null
    const end = content.indexOf("\n")
    /** @type {Omit<Image, "buffer">} */
    let header
    try {
      header = JSON.parse(content.subarray(0, end).toString("utf8"))
    } catch {
      // Written by another version, or cut off when the disk was full: encode it again.
      await rm(file, { force: true })
      return null
    }
    this.#note(key, content.length)
    const { mtimeMs } = await stat(file)
    return {
      value: {
        ...header,
        kind: /** @type {const} */ ("IMAGE"),
        buffer: content.subarray(end + 1),
      },
      lastModified: mtimeMs,
    }
  }

  /** @param {string} key @param {Image} image */
  async #write(key, { buffer, ...header }) {
    if (!KEY.test(key)) return
    await this.#open()
    const content = Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), buffer])
    if (content.length > this.maxBytes) return
    const draft = path.join(
      /* turbopackIgnore: true */ this.folder,
      `${randomBytes(8).toString("hex")}.new`,
    )
    await writeFile(draft, content)
    await rename(draft, path.join(/* turbopackIgnore: true */ this.folder, key))
    this.#note(key, content.length)
    await this.#evict()
  }

  /** Marks a picture as used just now. @param {string} key @param {number} size */
  #note(key, size) {
    this.#total += size - (this.#sizes.get(key) ?? 0)
    this.#sizes.delete(key)
    this.#sizes.set(key, size)
  }

  async #evict() {
    for (const [key, size] of this.#sizes) {
      if (this.#total <= this.maxBytes) return
      this.#sizes.delete(key)
      this.#total -= size
      await rm(path.join(/* turbopackIgnore: true */ this.folder, key), { force: true })
    }
  }

  /** Indexes, once, the pictures that earlier runs have stored, oldest first. */
  #open() {
    this.#opened ??= (async () => {
      await mkdir(this.folder, { recursive: true })
      const names = (await readdir(this.folder)).filter((name) => KEY.test(name))
      const files = await Promise.all(
        names.map(async (name) => ({
          name,
          ...pick(await stat(path.join(/* turbopackIgnore: true */ this.folder, name))),
        })),
      )
      files.sort((one, other) => one.mtimeMs - other.mtimeMs)
      for (const { name, size } of files) this.#note(name, size)
      await this.#evict()
    })()
    return this.#opened
  }
}

/** @param {import("node:fs").Stats} stats */
const pick = ({ size, mtimeMs }) => ({ size, mtimeMs })

/** @param {NodeJS.ErrnoException} error */
function ignoreMissing(error) {
  if (error.code === "ENOENT") return undefined
  throw error
}

/**
 * Lets at most `concurrency` callers proceed at the same time, first come, first served.
 */
class Turns {
  /**
   * Keys that have a turn, with the timer that ends it. @type {Map<string,
   * NodeJS.Timeout>}
   */
  #held = new Map()
  /** @type {(() => void)[]} */
  #waiting = []

  /** @param {{ concurrency: number, holdMs: number, maxWaitMs: number }} options */
  constructor(options) {
    this.options = options
  }

  /** Resolves when it is this key's turn, or after `maxWaitMs`. @param {string} key */
  async take(key) {
    if (this.#held.size >= this.options.concurrency) await this.#wait()
    clearTimeout(this.#held.get(key))
    const end = setTimeout(() => this.give(key), this.options.holdMs).unref()
    this.#held.set(key, end)
  }

  /** Ends the turn of a key, if it has one. @param {string} key */
  give(key) {
    const end = this.#held.get(key)
    if (!end) return
    clearTimeout(end)
    this.#held.delete(key)
    this.#waiting.shift()?.()
  }

  /** @returns {Promise<void>} */
  #wait() {
    return new Promise((resolve) => {
      const go = () => {
        clearTimeout(late)
        resolve()
      }
      const late = setTimeout(() => {
        this.#waiting = this.#waiting.filter((one) => one !== go)
        resolve()
      }, this.options.maxWaitMs).unref()
      this.#waiting.push(go)
    })
  }
}
