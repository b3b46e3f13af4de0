import { chmod, mkdir, mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { buildIfStale, listArtefacts } from "./build.mjs"
import { writeJson } from "./data-folder.mjs"
import { prepareFaultStage } from "./fault-stage.mjs"
import { Fault, describeBadSetting } from "./faults.mjs"
import { findFreePort } from "./ports.mjs"
import { startCluster } from "./postgres.mjs"
import { root } from "./root.mjs"
import { runJest } from "./run-jest.mjs"
import { hasBrowserTests, runPlaywright } from "./run-playwright.mjs"
import { ensureInstalled, printFault } from "./run-shop.mjs"
import { quietPrograms, readFlags, readSettings } from "./settings.mjs"
import { ensureDatabase } from "./shop-database.mjs"
import { startStack, stopStack } from "./stack.mjs"
import { createSteps } from "./steps.mjs"
import { countResults, formatCounts, formatFailures, formatSlow } from "./test-report.mjs"

/** What `npm test` runs; the faults, which take minutes, are asked for by name. */
const everyDay = /** @type {const} */ (["unit", "http", "browser"])
const kinds = /** @type {const} */ ([...everyDay, "faults"])
/** @typedef {typeof kinds[number]} Kind */

/** Services a developer may have in the environment; no test may reach them. */
const outsideServices = [
  "DATABASE_URL",
  "REDIS_URL",
  "S3_BUCKET",
  "STRIPE_API_KEY",
  "SMTP_URL",
  "BACKEND_URL",
  "STOREFRONT_URL",
]

/** @param {string | true | undefined} only @returns {readonly Kind[]} */
function readKinds(only) {
  if (only === undefined) return everyDay
  const kind = kinds.find((name) => name === only)
  if (kind) return [kind]
  const wanted = `one of ${kinds.join(", ")}`
  throw new Fault(describeBadSetting({ name: "--only", value: String(only), wanted }))
}

/** @param {{ folder: string, undo: Array<{ name: string, stop: () => Promise<void> }>, steps: import("./steps.mjs").Steps }} place */
async function startThrowAwayCluster({ folder, undo, steps }) {
  return steps.run("Starting a throw-away PostgreSQL", async () => {
    await mkdir(path.join(folder, "logs"), { recursive: true })
    const port = await findFreePort()
    const password = "throw-away"
    const place = { root, dataDir: folder, port, password, throwAway: true }
    const cluster = await startCluster(place)
    undo.push({ name: "database", stop: cluster.stop })
    return {
      cluster,
      env: {
        DB_HOST: "localhost",
        DB_PORT: String(port),
        DB_USERNAME: "postgres",
        DB_PASSWORD: password,
        CLEARLINE_THROW_AWAY_CLUSTER: "1",
      },
    }
  })
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
    const { flags, words } = splitWords(argv)
    const asked = readKinds(flags.only)
    const wanted = hasBrowserTests(words)
      ? asked
      : asked.filter((kind) => kind !== "browser")
    await ensureInstalled(steps, signal)
    const { ...env } = process.env
    for (const name of outsideServices) delete env[name]
    Object.assign(env, quietPrograms, {
      NODE_ENV: "test",
      // Also for shops that run as in production: a test asks no site of anybody else.
      LINK_CHECK: "off",
      DATA_DIR: path.join(folder, "http"),
    })

    /** @param {Kind} kind @param {Record<string, string | undefined>} more */
    const run = async (kind, more = {}) => {
      signal.throwIfAborted()
      const place = { kind, words, folder, signal }
      const given = { ...place, env: { ...env, ...more } }
      if (kind === "browser") results.push(...(await runPlaywright(given)))
      else results.push(await runJest(given))
    }

    if (wanted.includes("unit")) await run("unit")
    if (wanted.includes("faults")) {
      const stage = await prepareFaultStage({ root, folder, env, steps, undo, signal })
      // Some need many requests but no process to kill: Medusa runs beside the test.
      const { env: database } = await startThrowAwayCluster({ folder, undo, steps })
      await run("faults", { ...database, CLEARLINE_FAULT_STAGE: stage })
    }
    if (wanted.includes("http") || wanted.includes("browser")) {
      const log = path.join(folder, "logs/build.log")
      const database = await startThrowAwayCluster({ folder, undo, steps })
      await buildIfStale(root, listArtefacts(root).plugin, { steps, log, signal })
      if (wanted.includes("http")) await run("http", database.env)
      if (wanted.includes("browser")) {
        const stack = await startTestShop({
          folder,
          cluster: database.cluster,
          env,
          steps,
          undo,
          signal,
        })
        await run("browser", { ...database.env, CLEARLINE_TEST_STACK: stack })
      }
    }
  } catch (error) {
    if (!signal.aborted) printFault(error)
    const failedToRun = "The tests could not be prepared; the reason is above."
    results.push({ kind: "all", files: [], failedToRun })
  }
  await stopStack(undo).catch(printFault)
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

/** Our one flag out of Jest's words. @param {string[]} argv */
function splitWords(argv) {
  const at = argv.findIndex((word) => /^--only(=|$)/.test(word))
  if (at < 0) return { flags: readFlags([]).flags, words: argv }
  const length = argv[at] === "--only" ? 2 : 1
  return {
    flags: readFlags(argv.slice(at, at + length), { withValue: ["only"] }).flags,
    words: [...argv.slice(0, at), ...argv.slice(at + length)],
  }
}

/**
 * The whole shop on free ports and a database of its own, for the journeys.
 *
 * @param {{ folder: string, cluster: import("./postgres.mjs").Cluster, env: Record<string, string | undefined>, steps: import("./steps.mjs").Steps, undo: Array<{ name: string, stop: () => Promise<void> }>, signal: AbortSignal }} place
 * @returns {Promise<string>}  file that describes it
 */
async function startTestShop({ folder, cluster, env, steps, undo, signal }) {
  await ensureDatabase(cluster, "shop")
  const dataDir = path.join(folder, "shop")
  const settings = readSettings(
    {
      DATA_DIR: dataDir,
      BACKEND_PORT: String(await findFreePort()),
      STOREFRONT_PORT: String(await findFreePort()),
      DATABASE_URL: cluster.url("shop"),
    },
    root,
  )
  const stack = await startStack({ root, settings, steps, undo, signal, env })
  const file = path.join(folder, "stack.json")
  await writeJson(file, {
    ...stack.demo,
    databaseUrl: stack.databaseUrl,
    mailDir: path.join(dataDir, "mail"),
    pids: { ...stack.pids, database: cluster.pid },
  })
  return file
}
