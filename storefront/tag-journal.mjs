import { randomUUID } from "node:crypto"
import { appendFile, open, stat } from "node:fs/promises"

/**
 * Which tags were refreshed, and when: in memory, and in a file that survives a restart
 * and that all processes with the same folder share. A page that was rendered before one
 * of its tags was refreshed is stale.
 */
export class TagJournal {
  /** When each tag was last refreshed, in ms. @type {Map<string, number>} */
  #refreshed = new Map()
  #by = randomUUID()
  /** Bytes of the file that are read. */
  #offset = 0
  /** @type {Promise<void>} */
  #reading = Promise.resolve()

  /**
   * `onForeign` is called with the tags that another process has refreshed.
   *
   * @param {{ file: string | null, onForeign?: (tags: string[]) => void }} options
   */
  constructor({ file, onForeign = () => {} }) {
    this.file = file
    this.onForeign = onForeign
  }

  /** Notes that these tags are refreshed now. @param {readonly string[]} tags */
  async add(tags) {
    const at = Date.now()
    for (const tag of tags) this.#refreshed.set(tag, at)
    if (!this.file || tags.length === 0) return
    await appendFile(this.file, `${JSON.stringify({ by: this.#by, at, tags })}\n`)
  }

  /**
   * True when one of the tags was refreshed at this time (in ms) or later.
   *
   * @param {readonly string[]} tags @param {number} since
   */
  isAnySince(tags, since) {
    return tags.some((tag) => (this.#refreshed.get(tag) ?? 0) >= since)
  }

  /** Reads what this and other processes have added since the last call. */
  read() {
    this.#reading = this.#reading.then(
      () => this.#readOn(),
      () => this.#readOn(),
    )
    return this.#reading
  }

  async #readOn() {
    if (!this.file) return
    const found = await stat(this.file).catch(ignoreMissing)
    if (!found || found.size === this.#offset) return
    if (found.size < this.#offset) this.#offset = 0
    const bytes = await readFrom(this.file, this.#offset, found.size)
    // Another process may be in the middle of a line; the rest comes with the next call.
    const whole = bytes.subarray(0, bytes.lastIndexOf("\n") + 1)
    this.#offset += whole.length
    for (const line of whole.toString("utf8").split("\n")) if (line) this.#note(line)
  }

  /** @param {string} line */
  #note(line) {
    /** @type {{ by: string, at: number, tags: string[] }} */
    let note
    try {
      note = JSON.parse(line)
    } catch {
      // Written by a process that was killed meanwhile: its tags are unknown.
      return
    }
    for (const tag of note.tags) {
      this.#refreshed.set(tag, Math.max(note.at, this.#refreshed.get(tag) ?? 0))
    }
    if (note.by !== this.#by) this.onForeign(note.tags)
  }
}

/** @param {string} file @param {number} start @param {number} end */
async function readFrom(file, start, end) {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read({
      buffer: Buffer.alloc(end - start),
      position: start,
    })
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** @param {NodeJS.ErrnoException} error */
function ignoreMissing(error) {
  if (error.code === "ENOENT") return undefined
  throw error
}
