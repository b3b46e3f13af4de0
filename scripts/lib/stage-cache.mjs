import { spawnSync } from "node:child_process"
import { cp, mkdir, rename, rm } from "node:fs/promises"
import path from "node:path"
import { readJson, writeJson } from "./data-folder.mjs"
import { fingerprint } from "./fingerprint.mjs"
import { isPortFree } from "./ports.mjs"

/** All sources that determine the content of a migrated, seeded database. */
const sources = [
  "package-lock.json",
  "patches",
  "medusa-config.ts",
  "environment.ts",
  "public-shop.ts",
  "backend/src",
  "backend/content",
  "scripts/lib/pristine.mjs",
  "scripts/lib/test-stage.mjs",
]
/** Maximum age in hours: some rows of the seed contain the time of writing. */
const longest = 12

/** @typedef {{ backendPort: number, publishableKey: string, savedAt: number }} StageFacts */

/** Copies with owners and modes: the files of PostgreSQL belong to its own user.
 * @param {string} from @param {string} to */
function copyTree(from, to) {
  const { status } = spawnSync("cp", ["-a", from, to], { stdio: "ignore" })
  return status === 0
}

/**
 * Keeps the data folder of a stopped, seeded PostgreSQL in `.cache/test-stage`, so that the
 * next run of the tests starts from it. One copy is kept; it is used while the sources are the
 * same and it is younger than 12 hours.
 *
 * @param {string} root
 */
export async function openStageCache(root) {
  const base = path.join(root, ".cache/test-stage")
  const place = path.join(base, await fingerprint(root, sources))
  return {
    /**
     * Lays the copy into a data folder; undefined when there is none.
     * @param {string} dataDir
     * @returns {Promise<StageFacts | undefined>}
     */
    async take(dataDir) {
      const facts = await readJson(
        path.join(place, "facts.json"),
        /** @type {StageFacts | undefined} */ (undefined),
      )
      if (!facts || Date.now() - facts.savedAt > longest * 3_600_000) return undefined
      // The addresses of the seeded pictures name this port.
      if (!(await isPortFree(facts.backendPort))) return undefined
      const isCopied = ["postgres", "files"].every((name) =>
        copyTree(path.join(place, name), dataDir),
      )
      if (isCopied) return facts
      await rm(path.join(dataDir, "postgres"), { recursive: true, force: true })
      return undefined
    },

    /** Keeps a data folder whose PostgreSQL is stopped, in place of older ones.
     * @param {string} dataDir @param {Omit<StageFacts, "savedAt">} facts */
    async save(dataDir, facts) {
      const draft = path.join(base, `draft-${process.pid}`)
      await rm(base, { recursive: true, force: true })
      await mkdir(draft, { recursive: true })
      if (!copyTree(path.join(dataDir, "postgres"), draft)) return
      await cp(path.join(dataDir, "files"), path.join(draft, "files"), {
        recursive: true,
      })
      await writeJson(path.join(draft, "facts.json"), { ...facts, savedAt: Date.now() })
      await rename(draft, place).catch(() => rm(draft, { recursive: true, force: true }))
    },
  }
}
