import { readFile, readdir } from "node:fs/promises"
import path from "node:path"
import { runTask } from "./child.mjs"
import { UserError, describeNewerSchema } from "./user-errors.mjs"
import { fingerprint } from "./fingerprint.mjs"
import { medusaCli } from "./root.mjs"

/** Files and folders that define the tables. */
const schemaSources = [
  "package-lock.json",
  "patches",
  "medusa-config.ts",
  "backend/src/modules",
  "backend/src/links",
  "backend/src/search",
  "backend/src/migration-scripts",
]

/** Names of our own migrations, oldest first. @param {string} root */
async function listMigrations(root) {
  const modules = path.join(root, "backend/src/modules")
  const names = /** @type {string[]} */ ([])
  for (const module of await readdir(modules).catch(() => [])) {
    const files = await readdir(path.join(modules, module, "migrations")).catch(() => [])
    for (const file of files) {
      if (/^Migration\w+\.ts$/.test(file))
        names.push(`${module}/${path.parse(file).name}`)
    }
  }
  return names.sort()
}

/** @param {string} a @param {string} b */
const isNewerVersion = (a, b) => {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number))
  for (let index = 0; index < 3; index += 1) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return false
}

/**
 * Migrations and Medusa versions that a database has seen but this checkout does not
 * know; empty when the database may be used.
 *
 * @param {{ migrations?: string[], medusa?: string }} state
 * @param {{ migrations: string[], medusa: string }} checkout
 */
export function listUnknownToCheckout(state, checkout) {
  const unknown = (state.migrations ?? []).filter(
    (name) => !checkout.migrations.includes(name),
  )
  if (state.medusa && isNewerVersion(state.medusa, checkout.medusa)) {
    unknown.push(`Medusa ${state.medusa}`)
  }
  return unknown
}

/**
 * @typedef {object} ShopDatabase
 * @property {string} root
 * @property {string} dataDir
 * @property {boolean} isExternal           not our embedded PostgreSQL: never trust a stamp
 * @property {ReturnType<typeof import("./data-folder.mjs").openState>} state
 * @property {Record<string, string | undefined> & { DATABASE_URL: string }} env
 * @property {import("./steps.mjs").Steps} steps
 * @property {AbortSignal} [signal]
 */

/**
 * Migrates the tables to the state of this checkout; skipped when none of the schema's
 * sources has changed since the last time. Needs the built plugin.
 *
 * Throws when the database belongs to a newer version of the shop.
 *
 * @param {ShopDatabase} shop
 */
export async function migrateShop({
  root,
  dataDir,
  isExternal,
  state,
  env,
  steps,
  signal,
}) {
  const known = await state.read()
  const manifest = path.join(root, "node_modules/@medusajs/medusa/package.json")
  const checkout = {
    migrations: await listMigrations(root),
    medusa: String(JSON.parse(await readFile(manifest, "utf8")).version),
  }
  const unknown = listUnknownToCheckout(known, checkout)
  if (unknown.length > 0) throw new UserError(describeNewerSchema({ unknown }))

  const wanted = await fingerprint(root, schemaSources)
  if (known.migrated === wanted && !isExternal) return
  await steps.run("Preparing the database's tables", ({ tell }) =>
    runTask({
      title: "Preparing the database's tables",
      words: [medusaCli, "db:migrate", "--execute-safe-links", "--execute-safe-search"],
      cwd: root,
      log: path.join(dataDir, "logs/migrate.log"),
      env,
      tell,
      signal,
    }),
  )
  await state.write({ migrated: wanted, ...checkout })
}

/**
 * Seeds an empty shop. Stamped only after success, so the next start repeats a first run
 * that was aborted; the seed never overwrites existing data.
 *
 * @param {ShopDatabase} shop
 */
export async function seedShop({ root, dataDir, state, env, steps, signal }) {
  if ((await state.read()).seeded) return
  await steps.run("Filling the shop", ({ tell }) =>
    runTask({
      title: "Filling the shop",
      words: [medusaCli, "exec", "./backend/.medusa/server/src/scripts/seed.js"],
      cwd: root,
      log: path.join(dataDir, "logs/seed.log"),
      env,
      tell: (line) => {
        const step = /seed: (step .*)/.exec(line)?.[1]
        if (step) tell(step)
      },
      signal,
    }),
  )
  // Before PostgreSQL has counted its rows it may choose plans that are hundreds of times slower.
  await withClient(env.DATABASE_URL, (client) => client.query("analyze"))
  await state.write({ seeded: true })
}

/**
 * Creates the shop's database in the embedded cluster, if it does not exist.
 *
 * @param {{ url: (database: string) => string }} cluster
 * @param {string} name
 */
export async function ensureDatabase({ url }, name) {
  await withClient(url("postgres"), async (client) => {
    const { rowCount } = await client.query(
      "select 1 from pg_database where datname = $1",
      [name],
    )
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`)
  })
}

/**
 * Runs some work on its own database connection.
 *
 * @template T
 * @param {string} databaseUrl
 * @param {(client: import("pg").Client) => Promise<T>} work
 */
export async function withClient(databaseUrl, work) {
  const { default: pg } = await import("pg")
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/**
 * The publishable API key for the storefront.
 *
 * @param {string} databaseUrl
 * @returns {Promise<string>}
 */
export async function findPublishableKey(databaseUrl) {
  const { rows } = await withClient(databaseUrl, (client) =>
    client.query(
      "select token from api_key where type = 'publishable' and revoked_at is null and deleted_at is null order by created_at limit 1",
    ),
  )
  return rows[0]?.token ?? ""
}
