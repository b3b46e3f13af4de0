/**
 * Checks `core-sources.json` against the installed packages: each file of Medusa that we
 * replace or rely on is the version that we last read, every replaced route and used hook
 * is listed, and our own files that it names exist.
 */
import { existsSync } from "node:fs"
import path from "node:path"
import {
  compareSources,
  findUnlisted,
  formatDifference,
  hashInstalled,
  readCoreSources,
} from "./lib/core-sources.mjs"
import { root } from "./lib/root.mjs"

const { sources } = await readCoreSources(root)
const differences = compareSources(sources, await hashInstalled(root, sources))
const unlisted = await findUnlisted(root, sources)
const lost = sources.filter(({ usedIn }) => !existsSync(path.join(root, usedIn)))

if (differences.length > 0) {
  console.error(
    `Read what changed, then run: npm run rehearse-upgrade -- --accept\n${differences.map(formatDifference).join("\n")}`,
  )
}
for (const name of unlisted) {
  console.error(`${name} depends on core: add it to scripts/core-sources.json.`)
}
for (const { file, usedIn } of lost) {
  console.error(
    `${usedIn} is gone: who depends on ${file} now? See scripts/core-sources.json.`,
  )
}
process.exit(differences.length + unlisted.length + lost.length > 0 ? 1 : 0)
