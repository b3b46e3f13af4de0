import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { LoaderOptions } from "@medusajs/framework/types"
import {
  COUNT_TRIGGERS,
  INSTALL_FUNCTIONS,
  INSTALL_TRIGGERS,
  LIMIT_TRIGGERS,
  LIMITED_TABLES,
} from "../limit-sql"

/** Any number that nobody else locks: processes that start together install one by one. */
const INSTALL_LOCK = 7_140_027

type Database = {
  raw: (sql: string) => Promise<{ rows: Record<string, unknown>[] }>
  transaction: <Result>(work: (trx: Database) => Promise<Result>) => Promise<Result>
}

async function hasTables(database: Database): Promise<boolean> {
  const names = LIMITED_TABLES.map((table) => `to_regclass('${table}')`).join(", ")
  const { rows } = await database.raw(`select num_nulls(${names}) as missing`)
  return rows[0]?.missing === 0
}

async function isInstalled(database: Database): Promise<boolean> {
  const { rows } = await database.raw(COUNT_TRIGGERS)
  return rows[0]?.installed === LIMIT_TRIGGERS.length
}

/**
 * Puts the rule "no product in the shop without its articles" into the database at every
 * start, and makes sure it is there. A database without the tables (before its first
 * migration) is left alone: there is no shop in it.
 *
 * *Refuses when* the limit cannot be installed; the shop does not start.
 */
export default async function installLimit({ container }: LoaderOptions): Promise<void> {
  const database: Database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  if (!(await hasTables(database))) return
  const installed = await database.transaction(async (trx) => {
    await trx.raw(`select pg_advisory_xact_lock(${INSTALL_LOCK})`)
    await trx.raw(INSTALL_FUNCTIONS)
    // Only when they are missing: it holds up whoever writes to the tables.
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
