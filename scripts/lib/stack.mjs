import path from "node:path"
import { buildIfStale, listArtefacts } from "./build.mjs"
import { startServer } from "./child.mjs"
import {
  assertDiskSpace,
  openState,
  prepareDataFolder,
  readSecrets,
  writeJson,
} from "./data-folder.mjs"
import { checkSignIn } from "./demo-sign-ins.mjs"
import { waitForResponse } from "./http.mjs"
import { prepareRunFolders } from "./run-folders.mjs"
import { assertPortsFree, choosePostgresPort } from "./ports.mjs"
import { assertSecretsExist, startCluster } from "./postgres.mjs"
import { demoEmails, demoPasswords, quietPrograms, smallHeap } from "./settings.mjs"
import {
  ensureDatabase,
  findPublishableKey,
  migrateShop,
  seedShop,
} from "./shop-database.mjs"
import { medusaCli } from "./root.mjs"
import { watchLogs } from "./rotate-logs.mjs"

const appendPeer = path.join(import.meta.dirname, "append-peer.cjs")
const GB = 1e9
/** Name of the database in the embedded cluster. */
export const databaseName = "clearline"

/**
 * @typedef {object} Demo     addresses and sign-ins of the shop; stored in DATA_DIR/demo.json
 * @property {string} storefront
 * @property {string} backend
 * @property {string} publishableKey
 * @property {import("./demo-sign-ins.mjs").SignIn} admin
 * @property {import("./demo-sign-ins.mjs").SignIn} practitioner
 * @property {import("./demo-sign-ins.mjs").SignIn} client
 */

/**
 * @typedef {object} Stack
 * @property {Demo} demo
 * @property {string} databaseUrl
 * @property {Record<string, number>} pids
 * @property {Promise<{ part: string, ending: string, log: string }>} crashed
 */

/**
 * Starts all parts of one shop and waits until they respond: database, backend,
 * storefront. Each part is added to `undo` as it starts, so that a failure half way, a
 * crash and Ctrl-C all end the same way: newest first, the database last.
 *
 * @param {object} wish
 * @param {string} wish.root
 * @param {import("./settings.mjs").Settings} wish.settings
 * @param {import("./steps.mjs").Steps} wish.steps
 * @param {Array<{ name: string, stop: () => Promise<void> }>} wish.undo
 * @param {AbortSignal} wish.signal
 * @param {boolean} [wish.throwAway]  its data need not survive a power cut
 * @param {boolean} [wish.isFilled]  its database is migrated and seeded already
 * @param {Record<string, string | undefined>} [wish.env]
 * @returns {Promise<Stack>}
 */
export async function startStack({
  root,
  settings,
  steps,
  undo,
  signal,
  throwAway = false,
  isFilled = false,
  env: given = process.env,
}) {
  const { dataDir, backendPort, storefrontPort, host } = settings
  await prepareDataFolder(dataDir)
  await assertDiskSpace(dataDir, 0.5 * GB)
  assertSecretsExist(dataDir)
  await assertPortsFree(settings)
  const { POSTGRES_PASSWORD, ...secrets } = await readSecrets(dataDir)
  const state = openState(dataDir)
  const logs = path.join(dataDir, "logs")
  undo.push(
    watchLogs(logs, (error) => steps.print(`The logs cannot be rotated: ${error}`)),
  )
  const passwords = { ...demoPasswords, ...pick(given, Object.keys(demoPasswords)) }

  /** @type {Array<[part: string, ended: Promise<string>, log: string]>} */
  const parts = []
  /** @type {Record<string, number>} */
  const pids = {}

  const findDatabase = async () => {
    if (settings.databaseUrl) return settings.databaseUrl
    const port = await choosePostgresPort(state)
    const cluster = await steps.run("Starting PostgreSQL", () =>
      startCluster({ root, dataDir, port, password: POSTGRES_PASSWORD, throwAway }),
    )
    await ensureDatabase(cluster, databaseName)
    undo.push({ name: "database", stop: cluster.stop })
    parts.push(["database", cluster.ended, path.join(logs, "postgres.log")])
    pids.database = cluster.pid
    return cluster.url(databaseName)
  }

  const artefacts = listArtefacts(root)
  const log = path.join(logs, "build.log")
  const { signal: together, failed } = linkSignal(signal)
  const by = { steps, log, signal: together }
  await buildIfStale(root, artefacts.plugin, by)
  signal.throwIfAborted()
  /** @param {string} databaseUrl */
  const backendEnv = (databaseUrl) =>
    buildBackendEnv({ settings, secrets, given, databaseUrl })

  // Two chains that depend on each other only at the end: in parallel, they take half the
  // time.
  const databaseUrl = await allOrAbort(failed, [
    (async () => {
      const url = await findDatabase()
      if (isFilled) return url
      const shop = {
        root,
        dataDir,
        isExternal: Boolean(settings.databaseUrl),
        state,
        env: backendEnv(url),
        steps,
        signal: together,
      }
      await migrateShop(shop)
      together.throwIfAborted()
      await seedShop(shop)
      return url
    })(),
    (async () => {
      await buildIfStale(root, artefacts.app, by)
      together.throwIfAborted()
      await buildIfStale(root, artefacts.storefront, by)
    })(),
  ])
  signal.throwIfAborted()
  const folders = await prepareRunFolders({ root, dataDir })
  const publishableKey = await findPublishableKey(databaseUrl)

  const backend = await startServer({
    name: "backend",
    words: [medusaCli, "start", "--port", String(backendPort), "--host", host],
    cwd: folders.backend,
    log: path.join(logs, "backend.log"),
    env: backendEnv(databaseUrl),
    timeoutSeconds: 30,
  })
  undo.push(backend)
  parts.push(["backend", backend.ended, backend.log])
  pids.backend = backend.pid

  const storefront = await startServer({
    name: "storefront",
    words: [smallHeap, "--require", appendPeer, "server.js"],
    cwd: folders.storefront,
    log: path.join(logs, "storefront.log"),
    env: {
      ...pick(given, ["PATH", "HOME", "TMPDIR", "LANG", "TZ", "NODE_EXTRA_CA_CERTS"]),
      NODE_ENV: "production",
      ...quietPrograms,
      HOSTNAME: host,
      PORT: String(storefrontPort),
      BACKEND_URL: `http://127.0.0.1:${backendPort}`,
      PUBLISHABLE_KEY: publishableKey,
      IMAGE_CACHE_DIR: path.join(dataDir, "image-cache"),
      ...(given.S3_FILE_URL && { MEDIA_URL: given.S3_FILE_URL }),
      ...pick(given, ["STRIPE_PUBLISHABLE_KEY", "STRIPE_CAPTURE"]),
      STOREFRONT_URL: settings.storefrontUrl,
      DASHBOARD_URL: settings.backendUrl,
      ...pickFirst(["STOREFRONT_REFRESH_SECRET", "SESSION_SECRET"], given, secrets),
    },
  })
  undo.push(storefront)
  parts.push(["storefront", storefront.ended, storefront.log])
  pids.storefront = storefront.pid

  const seconds = 180
  await steps.run("Starting the backend", () =>
    waitForResponse(backend, `http://127.0.0.1:${backendPort}/ready`, {
      part: "backend",
      seconds,
      signal,
    }),
  )
  await steps.run("Starting the storefront", () =>
    waitForResponse(storefront, `http://127.0.0.1:${storefrontPort}/`, {
      part: "storefront",
      seconds,
      signal,
    }),
  )
  signal.throwIfAborted()

  /** @param {"user" | "customer"} actor @param {string} email @param {string} password */
  const check = (actor, email, password) =>
    checkSignIn(`http://127.0.0.1:${backendPort}`, actor, { email, password })
  const { admin, practitioner, client } = demoEmails
  const demo = {
    storefront: settings.storefrontUrl,
    backend: settings.backendUrl,
    publishableKey,
    admin: await check("user", admin, passwords.DEMO_ADMIN_PASSWORD),
    practitioner: await check(
      "customer",
      practitioner,
      passwords.DEMO_PRACTITIONER_PASSWORD,
    ),
    client: await check("customer", client, passwords.DEMO_CLIENT_PASSWORD),
  }
  await writeJson(
    path.join(dataDir, "demo.json"),
    demo,
    settings.isPublic ? 0o600 : 0o644,
  )
  const crashed = Promise.race(
    parts.map(async ([part, ended, log]) => ({ part, ending: await ended, log })),
  )
  return { demo, databaseUrl, pids, crashed }
}

/**
 * The environment of Medusa, as a server or for one task.
 *
 * @param {object} shop
 * @param {import("./settings.mjs").Settings} shop.settings
 * @param {Record<string, string>} shop.secrets
 * @param {Record<string, string | undefined>} shop.given
 * @param {string} shop.databaseUrl
 */
export const buildBackendEnv = ({ settings, secrets, given, databaseUrl }) => ({
  ...given,
  ...pickFirst(Object.keys(secrets), given, secrets),
  ...demoPasswords,
  ...pick(given, Object.keys(demoPasswords)),
  ...quietPrograms,
  NODE_ENV: "production",
  DATABASE_URL: databaseUrl,
  DATA_DIR: settings.dataDir,
  BACKEND_PORT: String(settings.backendPort),
  STOREFRONT_PORT: String(settings.storefrontPort),
  BACKEND_URL: settings.backendUrl,
  STOREFRONT_URL: settings.storefrontUrl,
  LOG_LEVEL: given.LOG_LEVEL ?? "info",
})

/**
 * Stops all parts, the newest first.
 * @param {Array<{ name: string, stop: () => Promise<void> }>} undo
 */
export async function stopStack(undo) {
  while (undo.length > 0) await undo.pop()?.stop()
}

/**
 * A signal that aborts with the outer one, or when parallel work has failed.
 * @param {AbortSignal} outer
 */
function linkSignal(outer) {
  const inner = new AbortController()
  return {
    signal: AbortSignal.any([outer, inner.signal]),
    failed: (/** @type {unknown} */ reason) => inner.abort(reason),
  }
}

/**
 * Like Promise.all, but the first failure aborts the other work and waits for its end.
 * @template T
 * @param {(reason: unknown) => void} failed
 * @param {[Promise<T>, Promise<unknown>]} work
 * @returns {Promise<T>}
 */
async function allOrAbort(failed, work) {
  /** @type {unknown[]} */
  const reasons = []
  const [first] = await Promise.all(
    work.map((promise) =>
      promise.catch((reason) => {
        reasons.push(reason)
        failed(reason)
      }),
    ),
  )
  if (reasons.length > 0) throw reasons[0]
  return /** @type {T} */ (first)
}

/** @param {Record<string, string | undefined>} from @param {string[]} names */
const pick = (from, names) =>
  Object.fromEntries(names.flatMap((name) => (from[name] ? [[name, from[name]]] : [])))
/** Each name from the first source that has it.
 * @param {string[]} names @param {Record<string, string | undefined>[]} sources */
const pickFirst = (names, ...sources) =>
  Object.assign({}, ...sources.reverse().map((source) => pick(source, names)))
