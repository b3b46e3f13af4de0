import { createHash } from "node:crypto"
import { readFile, readdir } from "node:fs/promises"
import path from "node:path"

/** Generated folders. */
const made = new Set(["node_modules", ".medusa", ".next", ".data", ".cache", "__tests__"])
const isGenerated = (/** @type {string} */ name) =>
  name === "next-env.d.ts" || /\.tsbuildinfo$|\.(test|spec)\.[a-z]+$/.test(name)

/** @param {string} file @returns {AsyncGenerator<string>} */
async function* listFiles(file) {
  /** @type {import("node:fs").Dirent[]} */
  let entries
  try {
    entries = await readdir(file, { withFileTypes: true })
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    if (code === "ENOTDIR") yield file
    else if (code !== "ENOENT") throw error
    return
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (made.has(entry.name) || isGenerated(entry.name)) continue
    const child = path.join(file, entry.name)
    if (entry.isDirectory()) yield* listFiles(child)
    else if (entry.isFile()) yield child
  }
}

/**
 * One hash over the names and contents of files and folders. Tests and build output are
 * left out; a missing file counts as nothing.
 *
 * @param {string} root
 * @param {string[]} sources  relative to root
 */
export async function fingerprint(root, sources) {
  const hash = createHash("sha256")
  for (const source of sources) {
    for await (const file of listFiles(path.join(root, source))) {
      hash.update(`${path.relative(root, file)}\0`)
      hash.update(await readFile(file))
    }
  }
  return hash.digest("hex")
}

/** Text of a stamp file, or undefined. @param {string} file */
export async function readStamp(file) {
  return readFile(file, "utf8").catch(() => undefined)
}
