import { readdirSync, statSync } from "node:fs"
import { join } from "node:path"

/**
 * Files and folders with texts, from the root of the repository: texts for customers
 * (content, storefront, the backend's mails and refusals) and the project's own
 * documentation.
 */
export const TEXT_ROOTS = [
  "README.md",
  "FEATURES.md",
  "CONTRIBUTING.md",
  "docs",
  "backend/content",
  "backend/src",
  "pictures",
  "storefront/src",
]

/** Tests are left out: they quote claims in order to find them. @param {string} name */
const isText = (name) =>
  /\.(md|tsx?|svg)$/.test(name) && !/\.(test|spec|d)\.tsx?$/.test(name)

/**
 * All files with text in a folder; or the path itself if it is a file.
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
