import { createHash } from "node:crypto"
import { existsSync } from "node:fs"
import { readFile, readdir } from "node:fs/promises"
import path from "node:path"

/**
 * @typedef {object} CoreSource   a file of an installed package that our code depends on
 * @property {string} file        below node_modules
 * @property {string} hash        of the text we last read
 * @property {string} why         what we depend on
 * @property {string} usedIn      our file that depends on it
 */

/** @typedef {{ medusa: string, sources: CoreSource[] }} CoreSources */

/** @typedef {{ source: CoreSource, state: "changed" | "gone", hash?: string }} Difference */

/** Path of the list. @param {string} root */
export const listFile = (root) => path.join(root, "scripts/core-sources.json")

/** @param {string} root @returns {Promise<CoreSources>} */
export const readCoreSources = async (root) =>
  JSON.parse(await readFile(listFile(root), "utf8"))

/** @param {string | Buffer} text */
export const hashText = (text) =>
  createHash("sha256").update(text).digest("hex").slice(0, 16)

/**
 * The hash of each installed file; undefined for a file that does not exist.
 *
 * @param {string} root
 * @param {CoreSource[]} sources
 * @returns {Promise<Map<string, string | undefined>>} by file
 */
export async function hashInstalled(root, sources) {
  /** @type {Map<string, string | undefined>} */
  const hashes = new Map()
  for (const { file } of sources) {
    const place = path.join(root, "node_modules", file)
    hashes.set(file, existsSync(place) ? hashText(await readFile(place)) : undefined)
  }
  return hashes
}

/**
 * The files that differ from the version that we last read.
 *
 * @param {CoreSource[]} sources
 * @param {ReadonlyMap<string, string | undefined>} installed  hashes by file
 * @returns {Difference[]}
 */
export function compareSources(sources, installed) {
  /** @type {Difference[]} */
  const differences = []
  for (const source of sources) {
    const hash = installed.get(source.file)
    if (hash === undefined) differences.push({ source, state: "gone" })
    else if (hash !== source.hash) differences.push({ source, state: "changed", hash })
  }
  return differences
}

/**
 * Routes of core that one of our routes replaces but the list does not name.
 *
 * @param {CoreSource[]} sources
 * @param {string[]} ours   route files below `backend/src/api`, without ending
 * @param {string[]} core   route files below core's `dist/api`, without ending
 */
export function listUnlistedRoutes(sources, ours, core) {
  const known = new Set(sources.map(({ file }) => file))
  const all = new Set(core)
  return ours
    .filter((route) => all.has(route))
    .map((route) => `@medusajs/medusa/dist/api/${route}.js`)
    .filter((file) => !known.has(file))
}

/**
 * Our files with a hook of a core workflow that are not named as `usedIn` in the list.
 *
 * @param {CoreSource[]} sources
 * @param {string[]} hookFiles  below the repository
 */
export function listUnlistedHooks(sources, hookFiles) {
  const used = new Set(sources.map(({ usedIn }) => usedIn))
  return hookFiles.filter((file) => !used.has(file))
}

/** Route files of a folder, without ending. @param {string} folder @param {string} ending */
async function listRoutes(folder, ending) {
  const files = await readdir(folder, { recursive: true })
  return files
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => file.endsWith(`/route${ending}`))
    .map((file) => file.slice(0, -ending.length))
}

/**
 * The unlisted routes and hooks of this checkout.
 * @param {string} root @param {CoreSource[]} sources
 */
export async function findUnlisted(root, sources) {
  const hooks = "backend/src/workflows/core-hooks"
  const [ours, core, hookFiles] = await Promise.all([
    listRoutes(path.join(root, "backend/src/api"), ".ts"),
    listRoutes(path.join(root, "node_modules/@medusajs/medusa/dist/api"), ".js"),
    readdir(path.join(root, hooks)),
  ])
  return [
    ...listUnlistedRoutes(sources, ours, core),
    ...listUnlistedHooks(
      sources,
      hookFiles.filter((name) => name.endsWith(".ts")).map((name) => `${hooks}/${name}`),
    ),
  ]
}

/** One entry for a person who works through the list. @param {Difference} difference */
export const formatDifference = ({ source, state }) =>
  `- ${source.file} ${state === "gone" ? "is gone" : "changed"}\n  ${source.why}\n  Look at: ${source.usedIn}`
