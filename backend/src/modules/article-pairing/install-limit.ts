import { MedusaError } from "@medusajs/framework/utils"
import {
  INSTALL_FUNCTIONS,
  INSTALL_TRIGGERS,
  LIMITED_TABLES,
  LIST_MISSING,
} from "./limit-sql"

/**
 * Any number that no other code locks. Processes that start together install one after
 * the other.
 */
const INSTALL_LOCK = 7_140_027

/** What the installer needs of the shared database connection. */
export type LimitDatabase = {
  raw: (sql: string) => Promise<{ rows: Record<string, unknown>[] }>
  transaction: <Result>(work: (trx: LimitDatabase) => Promise<Result>) => Promise<Result>
}

async function hasTable(database: LimitDatabase, name: string): Promise<boolean> {
  const { rows } = await database.raw(`select to_regclass('${name}') as found`)
  return !!rows[0]?.found
}

async function listMissingTables(database: LimitDatabase): Promise<string[]> {
  const missing: string[] = []
  for (const name of LIMITED_TABLES) {
    if (!(await hasTable(database, name))) missing.push(name)
  }
  return missing
}

async function isMigrated(database: LimitDatabase): Promise<boolean> {
  if (!(await hasTable(database, "mikro_orm_migrations"))) return false
  const { rows } = await database.raw("select 1 from mikro_orm_migrations limit 1")
  return rows.length > 0
}

async function isInstalled(database: LimitDatabase): Promise<boolean> {
  return (await database.raw(LIST_MISSING)).rows.length === 0
}

/**
 * Installs the rule "no product in the shop without its articles" in the database at
 * every start, and verifies it. A database before its first migration is left alone: it
 * contains no shop yet.
 *
 * *Refuses when* the rule cannot be installed, or a migrated database lacks a table that
 * the rule reads; then the shop does not start.
 */
export async function installLimit(database: LimitDatabase): Promise<void> {
  const missing = await listMissingTables(database)
  if (missing.length > 0) {
    if (!(await isMigrated(database))) return
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The rule that products have their articles cannot be installed: the database has been migrated, but it has no table ${missing.join(", ")}. Run the migrations; if they have run, this version of Medusa is not supported.`,
    )
  }
  const installed = await database.transaction(async (trx) => {
    await trx.raw(`select pg_advisory_xact_lock(${INSTALL_LOCK})`)
    await trx.raw(INSTALL_FUNCTIONS)
    // Only when some are missing: installing blocks writes to these tables.
    if (!(await isInstalled(trx))) await trx.raw(INSTALL_TRIGGERS)
    return isInstalled(trx)
  })
  if (!installed) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "The rule that products have their articles could not be installed in the database.",
    )
  }
}
