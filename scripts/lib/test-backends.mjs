import { mkdir, rm, symlink, writeFile } from "node:fs/promises"
import { createServer } from "node:http"
import path from "node:path"
import { startServer } from "./child.mjs"
import { prepareDataFolder } from "./data-folder.mjs"
import { waitForResponse } from "./http.mjs"
import { findFreePort } from "./ports.mjs"
import { keepPristine } from "./pristine.mjs"
import { medusaCli } from "./root.mjs"
import { withClient } from "./shop-database.mjs"

/**
 * @typedef {object} TestBackend   a running backend, as a test gets to know it
 * @property {string} url
 * @property {string} control      where its `support/backend/control` listens
 * @property {string} databaseUrl
 * @property {string} dataDir      mails and files
 * @property {string} log          what it writes to its output
 * @property {string} publishableKey
 */

/**
 * Lays a folder from which `medusa start` runs a configuration, without a dashboard.
 *
 * @param {string} root
 * @param {string} dataDir
 * @param {string} config   its path below the root
 */
export async function layRunFolder(root, dataDir, config) {
  const folder = path.join(dataDir, "run")
  await mkdir(folder, { recursive: true })
  const from = JSON.stringify(path.join(root, config))
  const files = {
    "medusa-config.js": `const { default: shop } = require(${from})\nmodule.exports = { ...shop, admin: { ...shop.admin, disable: true } }\n`,
    "tsconfig.json": `${JSON.stringify({ extends: path.join(root, "tsconfig.json"), files: [] })}\n`,
    "package.json": `${JSON.stringify({ dependencies: { "@medusajs/medusa": "*" } })}\n`,
  }
  for (const [name, text] of Object.entries(files)) {
    await writeFile(path.join(folder, name), text)
  }
  await symlink(path.join(root, "node_modules"), path.join(folder, "node_modules"))
  await symlink(path.join(dataDir, "files"), path.join(folder, "static"))
  return folder
}

/**
 * Starts backends for the tests that ask, over HTTP on this machine:
 *
 * - `POST /backends/<name>`, body `{ env? }`: the backend of that name with a
 *   database of its own; started when there is none yet
 * - `POST /backends/<name>/database`: drops its database and copies the seeded one again
 * - `DELETE /backends/<name>`: stops it
 * - `POST /api/refresh`: always returns 200, as a working storefront does
 *
 * @param {object} place
 * @param {string} place.root
 * @param {string} place.folder
 * @param {Record<string, string | undefined>} place.env
 * @param {import("./test-stage.mjs").TestStage} place.stage
 * @param {Array<{ name: string, stop: () => Promise<void> }>} place.undo
 * @param {AbortSignal} place.signal
 * @returns {Promise<string>} address
 */
export async function serveTestBackends({ root, folder, env, stage, undo, signal }) {
  /** @type {Map<string, { backend: Promise<TestBackend>, stop: () => Promise<void> }>} */
  const backends = new Map()
  let address = ""

  /** @param {string} name */
  const databaseOf = (name) => `http_${name.replace(/[^a-z0-9]+/g, "_")}`

  /** @param {string} name @param {Record<string, string>} more */
  const start = async (name, more) => {
    const dataDir = path.join(folder, "http", name)
    await rm(dataDir, { recursive: true, force: true })
    await prepareDataFolder(dataDir)
    const databaseUrl = await stage.clone(databaseOf(name), { toRestore: true })
    const port = await findFreePort()
    const control = await findFreePort()
    const server = await startServer({
      name,
      words: [medusaCli, "start", "--port", String(port), "--host", "127.0.0.1"],
      cwd: await layRunFolder(
        root,
        dataDir,
        "integration-tests/support/backend/medusa-config.ts",
      ),
      log: path.join(dataDir, "logs/backend.log"),
      env: {
        ...env,
        NODE_ENV: "test",
        LOG_LEVEL: "error",
        // pg warns once about how Medusa calls it; the warning is unrelated to the running test.
        NODE_OPTIONS: "--no-deprecation",
        DATA_DIR: dataDir,
        DATABASE_URL: databaseUrl,
        STOREFRONT_URL: address,
        ...more,
        CLEARLINE_TEST_CONTROL: String(control),
      },
    })
    const entry = backends.get(name)
    if (entry) entry.stop = server.stop
    const url = `http://127.0.0.1:${port}`
    await waitForResponse(server, `${url}/ready`, {
      part: "backend",
      seconds: 120,
      signal,
    })
    // With other settings Medusa registers other providers as it starts: they belong to it.
    if (Object.keys(more).length > 0) await withClient(databaseUrl, keepPristine)
    return {
      url,
      control: `http://127.0.0.1:${control}`,
      databaseUrl,
      dataDir,
      log: server.log,
      publishableKey: stage.publishableKey,
    }
  }

  /** @param {string} name @param {{ env?: Record<string, string> }} input */
  const open = (name, input) => {
    const known = backends.get(name)
    if (known) return known.backend
    const backend = start(name, input.env ?? {})
    backends.set(name, { backend, stop: async () => undefined })
    return backend
  }

  /** @param {string} name */
  const close = async (name) => {
    const entry = backends.get(name)
    backends.delete(name)
    await entry?.stop()
  }

  /** @param {string} method @param {string[]} at @param {string} body */
  const answer = async (method, [first, name = "", part], body) => {
    if (first === "api") return {}
    if (first !== "backends" || !name) throw new Error("There is nothing here.")
    if (method === "DELETE") return close(name)
    if (part === "database") return stage.clone(databaseOf(name), { toRestore: true })
    return open(name, JSON.parse(body || "{}"))
  }

  const server = createServer(async (request, response) => {
    const parts = []
    for await (const part of request) parts.push(part)
    const at = (request.url ?? "").split("/").slice(1)
    try {
      const result = await answer(
        request.method ?? "",
        at,
        Buffer.concat(parts).toString(),
      )
      response.writeHead(200).end(JSON.stringify(result ?? {}))
    } catch (error) {
      response.writeHead(500).end(String(error))
    }
  })
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)))
  const bound = server.address()
  address = `http://127.0.0.1:${typeof bound === "object" ? bound?.port : ""}`
  undo.push({
    name: "backends",
    async stop() {
      await Promise.all([...backends.keys()].map(close))
      server.closeAllConnections()
      server.close()
    },
  })
  return address
}
