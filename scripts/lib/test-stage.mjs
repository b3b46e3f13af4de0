import { cp, mkdir } from "node:fs/promises"
import path from "node:path"
import { buildIfStale, listArtefacts } from "./build.mjs"
import { openState, prepareDataFolder } from "./data-folder.mjs"
import { findFreePort } from "./ports.mjs"
import { startCluster } from "./postgres.mjs"
import { keepPristine } from "./pristine.mjs"
import { demoPasswords } from "./settings.mjs"
import {
  ensureDatabase,
  findPublishableKey,
  migrateShop,
  seedShop,
  withClient,
} from "./shop-database.mjs"
import { openStageCache } from "./stage-cache.mjs"

/** Template databases: they are only copied, never used directly. */
export const seeded = "seeded"
const seededToRestore = "seeded_to_restore"
export const password = "throw-away"

/**
 * @typedef {object} TestStage      what every kind of test that needs a shop stands on
 * @property {import("./postgres.mjs").Cluster} cluster
 * @property {string} publishableKey
 * @property {number} backendPort   the port that the addresses of the seeded pictures name
 * @property {(name: string, options?: { toRestore?: boolean }) => Promise<string>} clone
 *   makes a database, migrated and seeded, and gives its address; an older one of that name is
 *   dropped. `toRestore`: with a copy of every table beside it, see `pristine.mjs`
 * @property {(dataDir: string) => Promise<void>} copyFiles   the seeded pictures
 */

/**
 * @typedef {object} Place
 * @property {string} root
 * @property {string} folder
 * @property {Record<string, string | undefined>} env
 * @property {import("./steps.mjs").Steps} steps
 * @property {Array<{ name: string, stop: () => Promise<void> }>} undo
 * @property {AbortSignal} signal
 */

/**
 * Builds the backend and fills a data folder with a stopped PostgreSQL that has one migrated,
 * seeded database: with the demo people and every picture, so that it does for all kinds of
 * tests.
 *
 * @param {string} dataDir
 * @param {Place} place
 */
export async function prepareStageFolder(dataDir, { root, env, steps, signal }) {
  await prepareDataFolder(dataDir)
  const log = path.join(dataDir, "logs/build.log")
  await buildIfStale(root, listArtefacts(root).plugin, { steps, log, signal })
  const cache = await openStageCache(root)
  const kept = await cache.take(dataDir)
  return kept ?? (await fill({ root, dataDir, env, steps, signal, cache }))
}

/** @param {string} root @param {string} dataDir */
const startPostgres = async (root, dataDir) =>
  startCluster({ root, dataDir, port: await findFreePort(), password, throwAway: true })

/**
 * Starts one throw-away PostgreSQL on a prepared folder. Each backend under test works on a
 * copy of its seeded database.
 *
 * @param {Place} place
 * @returns {Promise<TestStage>}
 */
export async function prepareTestStage(place) {
  const { root, steps, undo } = place
  const dataDir = path.join(place.folder, "stage")
  const facts = await prepareStageFolder(dataDir, place)
  const cluster = await steps.run("Starting a throw-away PostgreSQL", () =>
    startPostgres(root, dataDir),
  )
  undo.push({ name: "database", stop: cluster.stop })

  return {
    cluster,
    ...facts,
    async clone(name, { toRestore = false } = {}) {
      await copyDatabase(cluster, name, toRestore ? seededToRestore : seeded)
      return cluster.url(name)
    },
    async copyFiles(target) {
      await mkdir(target, { recursive: true })
      await cp(path.join(dataDir, "files"), path.join(target, "files"), {
        recursive: true,
      })
    },
  }
}

/**
 * Makes the two seeded databases in a new cluster, which is stopped again and kept for the
 * next run.
 *
 * @param {object} place
 * @param {string} place.root
 * @param {string} place.dataDir
 * @param {Record<string, string | undefined>} place.env
 * @param {import("./steps.mjs").Steps} place.steps
 * @param {AbortSignal} place.signal
 * @param {Awaited<ReturnType<typeof openStageCache>>} place.cache
 */
async function fill({ root, dataDir, env, steps, signal, cache }) {
  const cluster = await steps.run("Making a PostgreSQL", () =>
    startPostgres(root, dataDir),
  )
  try {
    await ensureDatabase(cluster, seeded)
    const backendPort = await findFreePort()
    const shop = {
      root,
      dataDir,
      isExternal: false,
      state: openState(dataDir),
      env: {
        ...env,
        ...demoPasswords,
        NODE_ENV: "production",
        DATA_DIR: dataDir,
        BACKEND_URL: `http://localhost:${backendPort}`,
        DATABASE_URL: cluster.url(seeded),
      },
      steps,
      signal,
    }
    await migrateShop(shop)
    await seedShop(shop)
    await copyDatabase(cluster, seededToRestore, seeded)
    await withClient(cluster.url(seededToRestore), keepPristine)
    const publishableKey = await findPublishableKey(cluster.url(seeded))
    await cluster.stop()
    await cache.save(dataDir, { backendPort, publishableKey })
    return { backendPort, publishableKey }
  } finally {
    await cluster.stop()
  }
}

/** @param {import("./postgres.mjs").Cluster} cluster @param {string} name @param {string} template */
const copyDatabase = (cluster, name, template) =>
  withClient(cluster.url("postgres"), async (client) => {
    const quoted = client.escapeIdentifier(name)
    const from = client.escapeIdentifier(template)
    await client.query(`drop database if exists ${quoted} with (force)`)
    await client.query(`create database ${quoted} template ${from} strategy file_copy`)
  })
