/**
 * Holds docs/guarantees.md true: every number in its tables stands at the beginning of a
 * test's name in the file that its row names, and no demanded number is missing.
 */
import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { listGuaranteeFaults, readGuarantees } from "./lib/guarantees.mjs"
import { root } from "./lib/root.mjs"

/** @param {string} file @returns {string | null} */
function readTest(file) {
  const place = path.join(root, file)
  return existsSync(place) ? readFileSync(place, "utf8") : null
}

const rows = readGuarantees(readFileSync(path.join(root, "docs/guarantees.md"), "utf8"))
const faults = listGuaranteeFaults(rows, readTest)
for (const fault of faults) console.error(fault)
console.log(`guarantees: ${rows.length} rows, ${faults.length} faults`)
process.exitCode = faults.length > 0 ? 1 : 0
