/**
 * Checks docs/guarantees.md: for every number in its tables there is a test with that
 * number at the beginning of its name, in the file that the row names; and every required
 * number has a row, or a reason why not.
 */
import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import {
  listGuaranteeErrors,
  readGuarantees,
  readOpenPromises,
  resolveTests,
} from "./lib/guarantees.mjs"
import { root } from "./lib/root.mjs"

const isTest = (/** @type {string} */ file) => /\.(spec|test)\.([mt]sx?|mjs)$/.test(file)
const rooms = [
  "integration-tests",
  "backend/src",
  "backend/content",
  "storefront/src",
  "scripts",
  "patches",
]
const tests = [
  ...readdirSync(root).filter(isTest),
  ...rooms.flatMap((room) =>
    readdirSync(path.join(root, room), { recursive: true, encoding: "utf8" })
      .filter(isTest)
      .map((file) => `${room}/${file}`),
  ),
]

/** @param {string} file @returns {string | null} */
function readTest(file) {
  const places = resolveTests(file, tests)
  if (places.length === 0) return null
  return places.map((place) => readFileSync(path.join(root, place), "utf8")).join("\n")
}

const page = readFileSync(path.join(root, "docs/guarantees.md"), "utf8")
const rows = readGuarantees(page)
const open = readOpenPromises(page)
const faults = listGuaranteeErrors(rows, readTest, { open })
for (const fault of faults) console.error(fault)
console.log(
  `guarantees: ${rows.length} rows, ${open.length} not promised yet, ${faults.length} faults`,
)
process.exitCode = faults.length > 0 ? 1 : 0
