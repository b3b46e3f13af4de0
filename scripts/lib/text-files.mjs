import { readdirSync, statSync } from "node:fs"
import { join } from "node:path"

/**
 * Where texts live, from the root of the repository: what customers read (content, storefront,
 * the backend's mails and refusals) and what the project says of itself.
 */
export const TEXT_ROOTS = [
  "README.md",
  "FEATURES.md",
  "CONTRIBUTING.md",
  "docs",
  "backend/content",
  "backend/src",
  "storefront/src",
]

/** Tests quote claims in order to find them. @param {string} name */
const isText = (name) =>
  /\.(md|tsx?|svg)$/.test(name) && !/\.(test|spec|d)\.tsx?$/.test(name)

/**
 * The files with texts in a folder, or the file itself, whatever it is.
 *
 * @param {string} path
 * @returns {string[]}
 */
export function listTextFiles(path) {
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith(".") || entry.name === "node_modules") return []
    const inside = join(path, entry.name)
    if (entry.isDirectory()) return listTextFiles(inside)
    return isText(entry.name) ? [inside] : []
  })
}
