import { chmod, mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { buildAhead } from "./build-ahead.mjs"
import { writeJson } from "./data-folder.mjs"
import { prepareFaultStage } from "./fault-stage.mjs"
import { UserError, describeBadSetting } from "./user-errors.mjs"
import { findFreePort } from "./ports.mjs"
import { root } from "./root.mjs"
import { runJest } from "./run-jest.mjs"
import { runPlaywright } from "./run-playwright.mjs"
import { ensureInstalled, printError } from "./run-shop.mjs"
import { quietPrograms, readFlags, readSettings } from "./settings.mjs"
import { startStack, stopStack } from "./stack.mjs"
import { createSteps } from "./steps.mjs"
import { serveTestBackends } from "./test-backends.mjs"
import { countResults, formatCounts, formatFailures, formatSlow } from "./test-report.mjs"
import { everyDay, kinds, listKindsWithFiles } from "./test-kinds.mjs"
import { prepareTestStage } from "./test-stage.mjs"

/** Services a developer may have in the environment; no test may reach them. */
const outsideServices = [
  "DATABASE_URL",
  "REDIS_URL",
  "S3_BUCKET",
  "STRIPE_API_KEY",
  "STRIPE_PUBLISHABLE_KEY",
  "SMTP_URL",
  "BACKEND_URL",
  "STOREFRONT_URL",
]

/** @typedef {import("./test-kinds.mjs").Kind} Kind */

/** @param {string | true | undefined} only @returns {readonly Kind[]} */
function readKinds(only) {
  if (only === undefined) return everyDay
  if (only === "all") return kinds
  const kind = kinds.find((name) => name === only)
  if (kind) return [kind]
  const wanted = `all, or one of ${kinds.join(", ")}`
  throw new UserError(describeBadSetting({ name: "--only", value: String(only), wanted }))
}

/**
 * Prepares what the wanted kinds need and runs them in order of cost. Prints a line for
 * each file, then the failures, the slowest files and tests, and the counts alone on the
 * last line. Exit code 0 only when nothing failed.
 *
 * @param {string[]} argv
 */
export async function runTests(argv) {
  const steps = createSteps()
  const stopping = new AbortController()
  const { signal } = stopping
  for (const name of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(name, () => stopping.abort())
  }
  /** @type {Array<{ name: string, stop: () => Promise<void> }>} */
  const undo = []
  /** @type {import("./test-report.mjs").RunResult[]} */
  const results = []
  const folder = await mkdtemp(path.join(tmpdir(), "clearline-test-"))
  await chmod(folder, 0o755)
  try {
    const { flags, realTimes, words } = splitWords(argv)
    const wanted = listKindsWithFiles(root, readKinds(flags.only), words)
    await ensureInstalled(steps, signal)
    const { ...env } = process.env
    for (const name of outsideServices) delete env[name]
    Object.assign(env, quietPrograms, {
      NODE_ENV: "test",
      // Also for shops in production mode: a test sends no request to external sites.
      LINK_CHECK: "off",
    })

    /** @param {Kind} kind @param {Record<string, string | undefined>} more */
    const run = async (kind, more = {}) => {
      signal.throwIfAborted()
      const given = { words, folder, signal, env: { ...env, ...more } }
      if (kind === "browser") results.push(...(await runPlaywright(given)))
      else results.push(await runJest({ ...given, kind }))
    }

    const place = { root, folder, env, steps, undo, signal }
    /** @type {Promise<import("./test-stage.mjs").TestStage> | undefined} */
    let stage
    const openStage = () => (stage ??= prepareTestStage(place))
    /** @type {Promise<string> | undefined} */
    let backends
    const startBackends = () =>
      (backends ??= openStage().then((opened) =>
        serveTestBackends({ ...place, stage: opened }),
      ))

    if (wanted.includes("browser") && wanted.length > 1) {
      const end = new AbortController()
      undo.push({ name: "builds", stop: async () => end.abort() })
      const either = AbortSignal.any([signal, end.signal])
      openStage()
        .then(() => buildAhead({ ...place, signal: either }))
        // The browser tests build again what is missing then, and report why it fails.
        .catch(() => undefined)
    }
    if (wanted.includes("unit")) {
      // To prepare the shop is often to wait: the unit tests use that time.
      const ahead = wanted.length > 1 ? startBackends() : undefined
      ahead?.catch(() => undefined)
      await run("unit")
    }
    if (wanted.includes("faults")) {
      const faultStage = await prepareFaultStage({ ...place, realTimes })
      // Some need many requests but no process to kill: a backend as for the HTTP tests.
      const address = await startBackends()
      await run("faults", {
        CLEARLINE_FAULT_STAGE: faultStage,
        CLEARLINE_TEST_STAGE: address,
      })
    }
    if (wanted.includes("http")) {
      await run("http", { CLEARLINE_TEST_STAGE: await startBackends() })
    }
    if (wanted.includes("browser")) {
      const opened = await openStage()
      const stack = await startTestShop({ ...place, stage: opened })
      await run("browser", { CLEARLINE_TEST_STACK: stack })
    }
  } catch (error) {
    if (!signal.aborted) printError(error)
    const failedToRun = "The tests could not be prepared; the reason is above."
    results.push({ kind: "all", files: [], failedToRun })
  }
  await stopStack(undo).catch(printError)
  const counts = countResults(results)
  if (counts.failed > 0 && process.env.KEEP_TEST_FOLDER) {
    console.error(`Kept for reading: ${folder}`)
  } else {
    await rm(folder, { recursive: true, force: true })
  }
  for (const text of [formatFailures(results), formatSlow(results)]) {
    if (text) console.log(`\n${text}`)
  }
  console.log(`\n${formatCounts(counts)}`)
  process.exit(counts.failed > 0 ? 1 : 0)
}

/** Our two flags out of Jest's words. @param {string[]} all */
function splitWords(all) {
  const argv = all.filter((word) => word !== "--real-times")
  const realTimes = argv.length < all.length
  const at = argv.findIndex((word) => /^--only(=|$)/.test(word))
  if (at < 0) return { flags: readFlags([]).flags, realTimes, words: argv }
  const length = argv[at] === "--only" ? 2 : 1
  return {
    flags: readFlags(argv.slice(at, at + length), { withValue: ["only"] }).flags,
    realTimes,
    words: [...argv.slice(0, at), ...argv.slice(at + length)],
  }
}

/**
 * The whole shop on a copy of the stage's database, for the journeys.
 *
 * @param {{ folder: string, stage: import("./test-stage.mjs").TestStage, env: Record<string, string | undefined>, steps: import("./steps.mjs").Steps, undo: Array<{ name: string, stop: () => Promise<void> }>, signal: AbortSignal }} place
 * @returns {Promise<string>}  file that describes it
 */
async function startTestShop({ folder, stage, env, steps, undo, signal }) {
  const dataDir = path.join(folder, "shop")
  await stage.copyFiles(dataDir)
  const settings = readSettings(
    {
      DATA_DIR: dataDir,
      BACKEND_PORT: String(stage.backendPort),
      STOREFRONT_PORT: String(await findFreePort()),
      DATABASE_URL: await stage.clone("shop"),
    },
    root,
  )
  const stack = await startStack({
    root,
    settings,
    steps,
    undo,
    signal,
    env,
    isFilled: true,
  })
  const file = path.join(folder, "stack.json")
  await writeJson(file, {
    ...stack.demo,
    databaseUrl: stack.databaseUrl,
    mailDir: path.join(dataDir, "mail"),
    pids: { ...stack.pids, database: stage.cluster.pid },
  })
  return file
}
