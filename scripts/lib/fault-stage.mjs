import path from "node:path"
import { buildIfStale, listArtefacts } from "./build.mjs"
import { openState, prepareDataFolder, readSecrets, writeJson } from "./data-folder.mjs"
import { prepareBackendFolder } from "./run-folders.mjs"
import { findFreePort } from "./ports.mjs"
import { endCluster, startCluster } from "./postgres.mjs"
import { demoPasswords, quietPrograms } from "./settings.mjs"
import {
  ensureDatabase,
  findPublishableKey,
  migrateShop,
  seedShop,
} from "./shop-database.mjs"

const template = "seeded_shop"
const password = "throw-away"

/**
 * @typedef {object} FaultStage   what the tests in integration-tests/faults stand on
 * @property {string} root
 * @property {string} dataDir           holds the cluster, which is stopped
 * @property {number} postgresPort
 * @property {string} postgresPassword
 * @property {string} template          a migrated, seeded database to copy
 * @property {string} backendFolder     where a built backend runs
 * @property {string} publishableKey
 * @property {Record<string, string>} env   what every backend is started with
 */

/**
 * Builds the backend, seeds one database, and writes down where both are. The cluster is
 * stopped again: each test starts it, kills it and copies the database as it needs.
 *
 * @param {object} wish
 * @param {string} wish.root
 * @param {string} wish.folder
 * @param {Record<string, string | undefined>} wish.env
 * @param {import("./steps.mjs").Steps} wish.steps
 * @param {Array<{ name: string, stop: () => Promise<void> }>} wish.undo
 * @param {AbortSignal} wish.signal
 * @returns {Promise<string>} file that holds a FaultStage
 */
export async function prepareFaultStage({ root, folder, env, steps, undo, signal }) {
  const dataDir = path.join(folder, "faults")
  await prepareDataFolder(dataDir)
  const log = path.join(dataDir, "logs/build.log")
  const artefacts = listArtefacts(root)
  await buildIfStale(root, artefacts.plugin, { steps, log, signal })
  await buildIfStale(root, artefacts.app, { steps, log, signal })

  const port = await findFreePort()
  const place = { root, dataDir, port, password, throwAway: true, survivesKill: true }
  const cluster = await steps.run("Starting a PostgreSQL to kill", () =>
    startCluster(place),
  )
  undo.push({ name: "database", stop: () => endCluster({ root, dataDir }) })
  await ensureDatabase(cluster, template)

  const secrets = await readSecrets(dataDir)
  const backendEnv = {
    ...demoPasswords,
    ...quietPrograms,
    ...secrets,
    NODE_ENV: "production",
    DATA_DIR: dataDir,
    // Nobody listens there: what is told to a storefront goes nowhere, quickly.
    STOREFRONT_URL: "http://127.0.0.1:9",
    LOG_LEVEL: "info",
  }
  const shop = {
    root,
    dataDir,
    isExternal: false,
    state: openState(dataDir),
    env: { ...env, ...backendEnv, DATABASE_URL: cluster.url(template) },
    steps,
    signal,
  }
  await migrateShop(shop)
  await seedShop(shop)
  const publishableKey = await findPublishableKey(cluster.url(template))
  await cluster.stop()

  const file = path.join(folder, "fault-stage.json")
  /** @type {FaultStage} */
  const stage = {
    root,
    dataDir,
    postgresPort: port,
    postgresPassword: password,
    template,
    backendFolder: await prepareBackendFolder({ root, dataDir }),
    publishableKey,
    env: backendEnv,
  }
  await writeJson(file, stage)
  return file
}
