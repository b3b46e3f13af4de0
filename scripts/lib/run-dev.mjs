import { spawn } from "node:child_process"
import { rm } from "node:fs/promises"
import path from "node:path"
import { listArtefacts, stampOf } from "./build.mjs"
import { openState, prepareDataFolder, readSecrets } from "./data-folder.mjs"
import { UserError, describeOtherStart } from "./user-errors.mjs"
import { takeLock } from "./lock.mjs"
import { assertPortsFree, choosePostgresPort } from "./ports.mjs"
import { startCluster } from "./postgres.mjs"
import { medusaCli, root } from "./root.mjs"
import { ensureInstalled, loadEnvFile, printError } from "./run-shop.mjs"
import { demoEmails, demoPasswords, quietPrograms, readSettings } from "./settings.mjs"
import {
  ensureDatabase,
  findPublishableKey,
  migrateShop,
  seedShop,
} from "./shop-database.mjs"
import { stopStack } from "./stack.mjs"
import { createSteps } from "./steps.mjs"
import { runTask } from "./child.mjs"

const quietMs = 400

/** @typedef {Record<string, string | undefined>} Env */

/**
 * A program with its output shown here, each line after its name. It does not restart by
 * itself. `ready` resolves when the output contains `readyWords`, or when the program
 * ends.
 *
 * @param {string} name
 * @param {string[]} words
 * @param {{ cwd: string, env: Env, readyWords?: string }} place
 */
function startPart(name, words, { cwd, env, readyWords = "" }) {
  const child = spawn(process.execPath, words, {
    cwd,
    env: { ...env, FORCE_COLOR: process.stdout.isTTY ? "1" : "0" },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  })
  /** @type {(value?: unknown) => void} */
  let reportReady = () => undefined
  const ready = new Promise((resolve) => (reportReady = resolve))
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (/** @type {string} */ chunk) => {
      for (const line of chunk.split("\n")) {
        if (line.trim()) console.log(`${name.padEnd(10)} ${line}`)
        if (line.includes(readyWords)) reportReady()
      }
    })
  }
  const ended = new Promise((resolve) => child.once("close", resolve))
  void ended.then(reportReady)
  return {
    name,
    ready,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      try {
        process.kill(-(child.pid ?? 0), "SIGTERM")
      } catch {
        return
      }
      await ended
    },
  }
}

/** Runs backend and storefront until Ctrl-C. */
export async function runDev() {
  const steps = createSteps()
  const stopping = new AbortController()
  const { signal } = stopping
  /** @type {Array<{ name: string, stop: () => Promise<void> }>} */
  const undo = []
  const stopped = new Promise((resolve) => signal.addEventListener("abort", resolve))
  for (const name of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(name, () => stopping.abort())
  }
  let exitCode = 0
  try {
    loadEnvFile()
    const settings = readSettings({ DATA_DIR: ".data-dev", ...process.env }, root)
    const { dataDir } = settings
    await prepareDataFolder(dataDir)
    const lock = await takeLock(path.join(dataDir, "start.lock"))
    if ("heldBy" in lock) {
      throw new UserError(describeOtherStart({ pid: lock.heldBy, folder: dataDir }))
    }
    undo.push({ name: "lock", stop: lock.release })
    await ensureInstalled(steps, signal)
    await assertPortsFree(settings)
    await startParts({ settings, steps, undo, signal })
    console.log(
      `\n  Storefront  ${settings.storefrontUrl}\n  Dashboard   ${settings.backendUrl}/app   ${demoEmails.admin}  ${demoPasswords.DEMO_ADMIN_PASSWORD}\n`,
    )
    await stopped
  } catch (error) {
    if (!signal.aborted) {
      printError(error)
      exitCode = 1
    }
    stopping.abort()
  }
  await stopStack(undo).catch(printError)
  process.exit(exitCode)
}

/** @param {{ settings: import("./settings.mjs").Settings, steps: import("./steps.mjs").Steps, undo: Array<{ name: string, stop: () => Promise<void> }>, signal: AbortSignal }} by */
async function startParts({ settings, steps, undo, signal }) {
  const { dataDir, backendPort, storefrontPort } = settings
  const { POSTGRES_PASSWORD, ...secrets } = await readSecrets(dataDir)
  const state = openState(dataDir)
  const port = await choosePostgresPort(state)
  const cluster = await steps.run("Starting PostgreSQL", () =>
    startCluster({ root, dataDir, port, password: POSTGRES_PASSWORD }),
  )
  undo.push({ name: "database", stop: cluster.stop })
  await ensureDatabase(cluster, "clearline")
  const databaseUrl = settings.databaseUrl ?? cluster.url("clearline")

  const { plugin } = listArtefacts(root)
  // From now on, files are recompiled one by one, so the output is no longer the stamped
  // build.
  await rm(stampOf(root, plugin), { force: true })
  await steps.run(plugin.title, ({ tell }) =>
    runTask({
      title: plugin.title,
      words: plugin.words,
      cwd: plugin.cwd,
      log: path.join(dataDir, "logs/build.log"),
      env: process.env,
      tell,
      signal,
    }),
  )
  const env = {
    ...process.env,
    ...secrets,
    ...demoPasswords,
    ...quietPrograms,
    NODE_ENV: "development",
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    BACKEND_PORT: String(backendPort),
    STOREFRONT_PORT: String(storefrontPort),
    BACKEND_URL: settings.backendUrl,
    STOREFRONT_URL: settings.storefrontUrl,
  }
  const isExternal = Boolean(settings.databaseUrl)
  const shop = { root, dataDir, isExternal, state, env, steps, signal }
  await migrateShop(shop)
  await seedShop(shop)

  const compiler = startPart("plugin", [medusaCli, "plugin:develop"], {
    cwd: path.join(root, "backend"),
    env,
    readyWords: "watching for file changes",
  })
  undo.push(compiler)
  // The compiler begins with a full compilation; before it ends, the backend has nothing
  // to load.
  await compiler.ready
  undo.push(await startBackendWithWatcher({ shop, port: backendPort }))
  undo.push(
    startPart(
      "storefront",
      [
        path.join(root, "node_modules/next/dist/bin/next"),
        "dev",
        "--port",
        String(storefrontPort),
      ],
      {
        cwd: path.join(root, "storefront"),
        env: {
          ...env,
          BACKEND_URL: `http://127.0.0.1:${backendPort}`,
          DASHBOARD_URL: settings.backendUrl,
          PUBLISHABLE_KEY: await findPublishableKey(databaseUrl),
        },
      },
    ),
  )
}

/**
 * Runs `medusa start`, and restarts it when the compiled plugin or the deployment
 * changes; after a new migration it migrates the tables first.
 *
 * @param {{ shop: import("./shop-database.mjs").ShopDatabase, port: number }} by
 */
async function startBackendWithWatcher({ shop, port }) {
  const { default: chokidar } = await import("chokidar")
  const start = () =>
    startPart("backend", [medusaCli, "start", "--port", String(port)], {
      cwd: root,
      env: shop.env,
    })
  let backend = start()
  let restarting = Promise.resolve()
  /** @type {NodeJS.Timeout | undefined} */
  let pause
  const watcher = chokidar.watch(
    [
      path.join(root, "backend/.medusa/server/src"),
      path.join(root, "medusa-config.ts"),
      path.join(root, "environment.ts"),
      path.join(root, "public-shop.ts"),
    ],
    { ignoreInitial: true, ignored: (file) => file.includes("/server/src/admin") },
  )
  watcher.on("all", () => {
    clearTimeout(pause)
    pause = setTimeout(() => {
      restarting = restarting.then(async () => {
        await backend.stop()
        await migrateShop(shop).catch(printError)
        backend = start()
      })
    }, quietMs)
  })
  return {
    name: "backend",
    async stop() {
      clearTimeout(pause)
      await watcher.close()
      await restarting
      await backend.stop()
    },
  }
}
