import { mkdir, rm, writeFile } from "node:fs/promises"
import path from "node:path"
import { runTask } from "./child.mjs"
import { fingerprint, readStamp } from "./fingerprint.mjs"
import { waitForLock } from "./lock.mjs"
import { medusaCli } from "./root.mjs"
import { quietPrograms } from "./settings.mjs"

/**
 * @typedef {object} Artefact       the result of a build
 * @property {string} title
 * @property {string[]} sources     files and folders that affect the result
 * @property {string} output        folder of the result; also contains its stamp
 * @property {string} cwd
 * @property {string[]} words       arguments for `node`
 */

const shared = ["package-lock.json", "tsconfig.json", "patches"]

/** @param {string} root @returns {Record<"plugin" | "app" | "storefront", Artefact>} */
export const listArtefacts = (root) => ({
  plugin: {
    title: "Building the backend",
    sources: [
      ...shared,
      "backend/src",
      "backend/content",
      "backend/package.json",
      "backend/tsconfig.json",
    ],
    output: "backend/.medusa/server",
    cwd: path.join(root, "backend"),
    words: [medusaCli, "plugin:build"],
  },
  app: {
    title: "Building the dashboard",
    sources: [
      ...shared,
      "medusa-config.ts",
      "environment.ts",
      "public-shop.ts",
      "backend/src/admin",
      "backend/src/contracts",
      "backend/package.json",
    ],
    output: ".medusa/server",
    cwd: root,
    words: [medusaCli, "build", "--no-lint"],
  },
  storefront: {
    title: "Building the storefront",
    sources: [
      ...shared,
      "storefront",
      "backend/src/contracts",
      "backend/package.json",
      "backend/content/pictures",
    ],
    output: "storefront/.next/standalone",
    cwd: path.join(root, "storefront"),
    words: [path.join(root, "node_modules/next/dist/bin/next"), "build"],
  },
})

/**
 * Path of the stamp file: the fingerprint of the sources that an artefact was built from.
 * @param {string} root @param {Artefact} artefact
 */
export const stampOf = (root, artefact) =>
  path.join(root, artefact.output, ".clearline-stamp")

/**
 * Builds an artefact if its sources have changed since the last build. Only one build of
 * an artefact runs at a time; a second starter waits.
 *
 * @param {string} root
 * @param {Artefact} artefact
 * @param {{ steps?: import("./steps.mjs").Steps, log: string, signal?: AbortSignal, priority?: number }} by
 *   without `steps` nothing is printed; `priority` as in `runTask`
 * @returns {Promise<boolean>} whether anything was built
 */
export async function buildIfStale(root, artefact, { steps, log, signal, priority }) {
  const isFresh = async (/** @type {string} */ wanted) =>
    (await readStamp(stampOf(root, artefact))) === wanted
  if (await isFresh(await fingerprint(root, artefact.sources))) return false

  const build = async (/** @type {import("./steps.mjs").Step} */ { tell }) => {
    const name = artefact.output.replace(/[^a-z]+/g, "-")
    const lock = await waitForLock(path.join(root, `.cache/build${name}.lock`), (pid) =>
      tell(`waiting for process ${pid}, which is building it`),
    )
    try {
      const wanted = await fingerprint(root, artefact.sources)
      if (await isFresh(wanted)) return false
      await rm(stampOf(root, artefact), { force: true })
      await runTask({
        title: artefact.title,
        words: artefact.words,
        cwd: artefact.cwd,
        log,
        env: { ...process.env, ...quietPrograms, NODE_ENV: "production" },
        tell,
        signal,
        priority,
      })
      await mkdir(path.join(root, artefact.output), { recursive: true })
      await writeFile(stampOf(root, artefact), wanted)
      return true
    } finally {
      await lock.release()
    }
  }
  return steps ? steps.run(artefact.title, build) : build({ tell: () => undefined })
}
