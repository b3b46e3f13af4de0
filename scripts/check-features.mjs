/**
 * Checks FEATURES.md: every name in it exists in the repository, and every file or folder
 * that belongs to a feature is in exactly one row.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { listTableErrors, readFeatureTable, rooms } from "./lib/feature-table.mjs"
import { root } from "./lib/root.mjs"

/**
 * The names that a pattern of a room matches on disk, files without their extension.
 * @param {string} base @param {string} pattern
 */
function listEntries(base, pattern) {
  const [, folder = "", ending = ""] = /^(.*?)\*(.*)$/.exec(pattern) ?? []
  const place = path.join(root, base, folder)
  if (!existsSync(place)) return []
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) =>
      ending === "/"
        ? entry.isDirectory()
        : entry.name.endsWith(ending) && !/\.(test|d)\.tsx?$/.test(entry.name),
    )
    .map(
      (entry) =>
        folder + (ending === "/" ? entry.name : entry.name.slice(0, -ending.length)),
    )
}

const standing = Object.fromEntries(
  rooms.map(({ column, base, patterns }) => [
    column,
    patterns.flatMap((pattern) => listEntries(base, pattern)),
  ]),
)
const table = readFeatureTable(readFileSync(path.join(root, "FEATURES.md"), "utf8"))
const faults = listTableErrors(table, standing)
for (const fault of faults) console.error(fault)
console.log(`features: ${table.rows.length} words, ${faults.length} faults`)
process.exitCode = faults.length > 0 ? 1 : 0
