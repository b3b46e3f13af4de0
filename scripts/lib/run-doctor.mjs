import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import path from "node:path"
import { readSecrets, openState, prepareDataFolder } from "./data-folder.mjs"
import { listFindings, summarise } from "./doctor-report.mjs"
import { UserError, describeNoShop, describeOutdatedShop } from "./user-errors.mjs"
import { runTask } from "./child.mjs"
import { takeLock } from "./lock.mjs"
import { findFreePort } from "./ports.mjs"
import { formatDatabaseUrl } from "./postgres-address.mjs"
import { startCluster } from "./postgres.mjs"
import { medusaCli, root } from "./root.mjs"
import { loadEnvFile, printError } from "./run-shop.mjs"
import { readFlags, readSettings } from "./settings.mjs"
import { withClient } from "./shop-database.mjs"
import { buildBackendEnv, databaseName, stopStack } from "./stack.mjs"
import { createSteps } from "./steps.mjs"

const require = createRequire(import.meta.url)
const plugin = "backend/.medusa/server/src"

/** @typedef {import("./doctor-report.mjs").Finding} Finding */
/** @typedef {{ databaseUrl: string, settings: import("./settings.mjs").Settings, secrets: Record<string, string> }} Shop */
/** @typedef {Array<{ name: string, stop: () => Promise<void> }>} Undo */

/**
 * The database of the running shop, or of the stopped one: then its PostgreSQL runs until
 * the check is done.
 *
 * @param {import("./steps.mjs").Steps} steps @param {Undo} undo
 * @returns {Promise<Shop>}
 */
async function openShop(steps, undo) {
  const settings = readSettings(process.env, root)
  const { dataDir } = settings
  if (settings.databaseUrl) await prepareDataFolder(dataDir)
  else if (!existsSync(path.join(dataDir, "postgres"))) {
    throw new UserError(describeNoShop({ folder: dataDir }))
  }
  const { POSTGRES_PASSWORD: password, ...secrets } = await readSecrets(dataDir)
  const { databaseUrl } = settings
  if (databaseUrl) return { databaseUrl, settings, secrets }
  const lock = await takeLock(path.join(dataDir, "start.lock"))
  if ("heldBy" in lock) {
    const { postgresPort } = await openState(dataDir).read()
    if (!postgresPort)
      throw new UserError(describeOutdatedShop({ what: "it is just starting" }))
    const place = { dataDir, port: postgresPort, password, database: databaseName }
    return { databaseUrl: formatDatabaseUrl(place), settings, secrets }
  }
  undo.push({ name: "lock", stop: lock.release })
  const port = await findFreePort()
  const cluster = await steps.run("Starting the stopped shop's PostgreSQL", () =>
    startCluster({ root, dataDir, port, password }),
  )
  undo.push({ name: "database", stop: cluster.stop })
  return { databaseUrl: cluster.url(databaseName), settings, secrets }
}

/** Throws when the plugin is not built or tables are missing. @param {Shop} shop */
async function assertMigrated({ databaseUrl, settings }) {
  if (!existsSync(path.join(root, plugin, "scripts/doctor.js"))) {
    throw new UserError(describeOutdatedShop({ what: "the backend is not built" }))
  }
  const { rows } = await withClient(databaseUrl, (client) =>
    client.query(
      "select to_regclass('order_cart') as shop, to_regclass('discrepancy') as book",
    ),
  )
  if (!rows[0]?.shop) throw new UserError(describeNoShop({ folder: settings.dataDir }))
  if (!rows[0]?.book)
    throw new UserError(describeOutdatedShop({ what: "its tables are older" }))
}

/** Checks without repairing. @param {Shop} shop @returns {Promise<Finding[]>} */
async function checkShop({ databaseUrl }) {
  /** @type {{ INVARIANTS: { id: string, promise: string, sql: string, table?: string }[] }} */
  const { INVARIANTS } = require(path.join(root, plugin, "invariants/index.js"))
  return withClient(databaseUrl, async (client) => {
    /** @type {Finding[]} */
    const findings = []
    for (const { id: invariant, promise, sql, table } of INVARIANTS) {
      const { rows } = await client.query(
        "select $1::text is null or to_regclass($1) is not null as there",
        [table ?? null],
      )
      const found = rows[0]?.there ? ((await client.query(sql)).rowCount ?? 0) : 0
      findings.push({ invariant, promise, found, repaired: 0, left: found })
    }
    return findings
  })
}

/**
 * Checks and repairs, in a separate Medusa process.
 * @param {Shop} shop @param {import("./steps.mjs").Steps} steps @returns {Promise<Finding[]>}
 */
async function repairShop({ databaseUrl, settings, secrets }, steps) {
  const log = path.join(settings.dataDir, "logs/doctor.log")
  const title = "Looking at the shop"
  await steps.run(title, ({ tell }) =>
    runTask({
      title,
      words: [medusaCli, "exec", `./${plugin}/scripts/doctor.js`],
      cwd: root,
      log,
      env: buildBackendEnv({ settings, secrets, given: process.env, databaseUrl }),
      tell,
    }),
  )
  const told = (await readFile(log, "utf8")).match(/^doctor: (\{.*\})$/gm)?.at(-1)
  const answer = JSON.parse(told?.replace("doctor: ", "") ?? '{"busy":true}')
  if (!answer.busy) return answer.results
  steps.print("The shop is looking at itself at this moment; this is what is there now.")
  return checkShop({ databaseUrl, settings, secrets })
}

/** Checks the shop and prints the report. @param {string[]} argv */
export async function runDoctor(argv) {
  const steps = createSteps()
  /** @type {Undo} */
  const undo = []
  let exitCode = 1
  try {
    loadEnvFile()
    const { flags } = readFlags(argv)
    const shop = await openShop(steps, undo)
    await assertMigrated(shop)
    const findings = flags.check ? await checkShop(shop) : await repairShop(shop, steps)
    const checkOnly = Boolean(flags.check)
    console.log(["", ...listFindings(findings, checkOnly), ""].join("\n"))
    console.log(summarise(findings, checkOnly))
    exitCode = findings.some(({ left }) => left > 0) ? 1 : 0
  } catch (error) {
    printError(error)
  }
  await stopStack(undo).catch(printError)
  process.exit(exitCode)
}
