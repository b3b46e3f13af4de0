import { createHash } from "node:crypto"
import { mkdir, readdir, rm, stat, writeFile } from "node:fs/promises"
import path from "node:path"

const ALIVE = "alive"
const BEAT_MS = 1_000
/**
 * The backend repeats a refresh that did not arrive for 15.7 s. A server that was away for
 * less has missed none; one that was away for longer must not trust pages rendered before.
 */
const MAX_AWAY_MS = 15_000

/** Settings that a rendered page may contain. */
const RENDERED = [
  "BACKEND_URL",
  "PUBLISHABLE_KEY",
  "STOREFRONT_URL",
  "MEDIA_URL",
  "DASHBOARD_URL",
]

/**
 * The folder of the pages of one build with one set of settings; pages of another build
 * name script files that do not exist any more.
 *
 * @param {string} base
 * @param {string} buildId
 * @param {Record<string, string | undefined>} environment
 */
export function choosePageFolder(base, buildId, environment) {
  const facts = [buildId, ...RENDERED.map((name) => environment[name] ?? "")]
  const digest = createHash("sha256").update(JSON.stringify(facts)).digest("hex")
  return path.join(/* turbopackIgnore: true */ base, `pages-${digest.slice(0, 16)}`)
}

/**
 * Creates the folder and keeps a sign of life in it. Empties it first when no server with
 * this folder was alive within the last `maxAwayMs`; also deletes the folders of other
 * builds that no server uses.
 *
 * @param {string} folder
 * @param {number} [maxAwayMs]
 * @returns {Promise<() => void>} ends the signs of life
 */
export async function openPageFolder(folder, maxAwayMs = MAX_AWAY_MS) {
  const base = path.dirname(folder)
  await mkdir(base, { recursive: true })
  for (const name of await readdir(base)) {
    if (!name.startsWith("pages-")) continue
    const other = path.join(/* turbopackIgnore: true */ base, name)
    if (await isAlive(other, maxAwayMs)) continue
    await rm(other, { recursive: true, force: true })
  }
  if (!(await isAlive(folder, maxAwayMs)))
    await rm(folder, { recursive: true, force: true })
  const alive = path.join(/* turbopackIgnore: true */ folder, ALIVE)
  const beat = async () => {
    await mkdir(folder, { recursive: true })
    await writeFile(alive, "")
  }
  await beat()
  const timer = setInterval(() => {
    beat().catch((error) => console.error("page-store:", error))
  }, BEAT_MS).unref()
  return () => clearInterval(timer)
}

/** @param {string} folder @param {number} maxAwayMs */
async function isAlive(folder, maxAwayMs) {
  const alive = path.join(/* turbopackIgnore: true */ folder, ALIVE)
  const facts = await stat(alive).catch(ignoreMissing)
  return facts !== undefined && Date.now() - facts.mtimeMs <= maxAwayMs
}

/** @param {NodeJS.ErrnoException} error */
function ignoreMissing(error) {
  if (error.code === "ENOENT") return undefined
  throw error
}
