import { createHash } from "node:crypto"
import { promisify } from "node:util"
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from "node:zlib"
import { generateETag } from "next/dist/server/lib/etag.js"

const toGzip = promisify(gzip)
const fromGzip = promisify(gunzip)
const toBrotli = promisify(brotliCompress)
const fromBrotli = promisify(brotliDecompress)

/** Raise it when the format changes: files of another version are not read. */
const VERSION = 1
const TAGS = "x-next-cache-tags"
const DIGEST = "sha256"
/**
 * Quality 6 compresses a page of 100 kB in about 5 ms; 11 takes 150 ms and saves a tenth.
 * The window is as long as a page: the usual one of 4 MB costs memory at every rendering.
 */
const BROTLI = {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 6,
    [constants.BROTLI_PARAM_LGWIN]: 18,
  },
}

/**
 * @typedef {{ revalidate?: number | false, expire?: number }} CacheControl  in seconds
 * @typedef {{ kind: string, html?: string, body?: Buffer, rscData?: Buffer, segmentData?: Map<string, Buffer>, headers?: Record<string, string | string[] | undefined>, status?: number, postponed?: string }} NextValue  what Next stores
 * @typedef {{ value: NextValue, lastModified: number, cacheControl?: CacheControl }} Entry
 *
 * @typedef {object} StoredPage  a page as it is stored, all parts compressed
 * @property {Omit<NextValue, "html" | "body" | "rscData" | "segmentData">} value
 * @property {number} lastModified  when it was rendered, in ms
 * @property {CacheControl} [cacheControl]
 * @property {string} etag      Next's ETag of the uncompressed page, with quotes
 * @property {string[]} tags    the cached data it shows
 * @property {[string, number][]} rest  name and size of each part that no browser asks for as a page
 * @property {Buffer} br        the page, for browsers that accept Brotli
 * @property {Buffer} gzip      the page, for all others
 * @property {Buffer} packed    the parts of `rest`, one after the other, compressed together
 */

/** The kinds of entries that can be stored. @param {{ kind?: string } | null} value */
export const isStorable = (value) =>
  value?.kind === "APP_PAGE" || value?.kind === "APP_ROUTE"

/** The cached data that an entry shows. @param {NextValue} value @returns {string[]} */
export function tagsOf({ headers }) {
  const tags = String(headers?.[TAGS] ?? "")
  return tags ? tags.split(",") : []
}

/**
 * Compresses an entry of Next, once, for all requests that follow.
 *
 * @param {Entry} entry
 * @returns {Promise<StoredPage>}
 */
export async function packPage({ value, lastModified, cacheControl }) {
  const { html = "", body, rscData, segmentData, ...others } = value
  const rest = [
    ...(body ? [/** @type {const} */ (["body", body])] : []),
    ...(rscData ? [/** @type {const} */ (["rsc", rscData])] : []),
    ...[...(segmentData ?? [])].map(
      ([name, part]) => /** @type {const} */ ([`/${name}`, part]),
    ),
  ]
  const [br, zipped, packed] = await Promise.all([
    toBrotli(html, BROTLI),
    toGzip(html),
    toBrotli(Buffer.concat(rest.map(([, part]) => part)), BROTLI),
  ])
  return {
    value: { ...others, ...(segmentData && { segmentData: null }) },
    lastModified,
    cacheControl,
    etag: generateETag(html),
    tags: tagsOf(value),
    rest: rest.map(([name, part]) => [name, part.length]),
    br,
    gzip: zipped,
    packed,
  }
}

/** The entry as Next stored it. @param {StoredPage} page @returns {Promise<Entry>} */
export async function unpackPage({ value, lastModified, cacheControl, ...page }) {
  const [html, packed] = await Promise.all([fromGzip(page.gzip), fromBrotli(page.packed)])
  /** @type {NextValue} */
  const entry = { ...value, ...("segmentData" in value && { segmentData: new Map() }) }
  if (entry.kind === "APP_PAGE") entry.html = html.toString("utf8")
  let start = 0
  for (const [name, size] of page.rest) {
    const part = packed.subarray(start, start + size)
    start += size
    if (name === "body") entry.body = part
    else if (name === "rsc") entry.rscData = part
    else entry.segmentData?.set(name.slice(1), part)
  }
  return { value: entry, lastModified, cacheControl }
}

/** Bytes of a page in memory or in its file, about. @param {StoredPage} page */
export const sizeOf = ({ br, gzip: zipped, packed }) =>
  br.length + zipped.length + packed.length + 2_000

/**
 * The content of a page's file: one line of JSON, then the compressed parts.
 *
 * @param {string} key
 * @param {StoredPage} page
 */
export function formatPageFile(key, { br, gzip: zipped, packed, ...facts }) {
  const parts = Buffer.concat([br, zipped, packed])
  const sizes = [br.length, zipped.length, packed.length]
  const digest = createHash(DIGEST).update(parts).digest("hex")
  const header = JSON.stringify({ version: VERSION, key, digest, sizes, facts })
  return Buffer.concat([Buffer.from(`${header}\n`), parts])
}

/**
 * The page in a file; null when the file is cut off, damaged, of another version or of
 * another page.
 *
 * @param {string} key
 * @param {Buffer} content
 * @returns {StoredPage | null}
 */
export function parsePageFile(key, content) {
  const end = content.indexOf("\n")
  const header = parseHeader(content.subarray(0, Math.max(0, end)).toString("utf8"))
  if (header?.version !== VERSION || header.key !== key) return null
  const parts = content.subarray(end + 1)
  if (createHash(DIGEST).update(parts).digest("hex") !== header.digest) return null
  const [br, zipped] = header.sizes
  return {
    ...header.facts,
    br: parts.subarray(0, br),
    gzip: parts.subarray(br, br + zipped),
    packed: parts.subarray(br + zipped),
  }
}

/** @param {string} text */
function parseHeader(text) {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON: the file is damaged, as the caller finds out from null.
    return null
  }
}
