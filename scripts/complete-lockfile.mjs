/**
 * npm leaves a package for another platform out of package-lock.json when it could not
 * fetch its metadata at that moment, and `npm ci` then fails everywhere. This script adds
 * the missing entries from the dependencies of their parents.
 *
 *   node scripts/complete-lockfile.mjs            after npm install changed the lock file
 *   node scripts/complete-lockfile.mjs --check    fails when an entry is missing
 */
import { readFile, writeFile } from "node:fs/promises"
import path from "node:path"
import { completeLockfile } from "./lib/lockfile.mjs"
import { root } from "./lib/root.mjs"

const file = path.join(root, "package-lock.json")
const { lock, added } = completeLockfile(JSON.parse(await readFile(file, "utf8")))

if (added.length === 0) console.log("package-lock.json names every platform's packages.")
else if (process.argv.includes("--check")) {
  console.error(
    `package-lock.json leaves out ${added.length} packages of other platforms, e.g. ${added[0]}.\n→ node scripts/complete-lockfile.mjs`,
  )
  process.exit(1)
} else {
  await writeFile(file, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(`Added ${added.length} packages of other platforms.`)
}
