import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { LoaderOptions } from "@medusajs/framework/types"
import {
  COUNT_TRIGGERS,
  INSTALL_FUNCTION,
  INSTALL_TRIGGERS,
  LIMIT_TRIGGERS,
} from "../limit-sql"

/** Any number that nobody else locks: processes that start together install one by one. */
const INSTALL_LOCK = 7_140_012

type Database = {
  raw: (sql: string) => Promise<{ rows: Record<string, unknown>[] }>
  transaction: <Result>(work: (trx: Database) => Promise<Result>) => Promise<Result>
}

async function isInstalled(database: Database): Promise<boolean> {
  const { rows } = await database.raw(COUNT_TRIGGERS)
  return rows[0]?.installed === LIMIT_TRIGGERS.length
}

/**
 * Puts the limit into the database at every start, and makes sure it is there. A database
 * without Medusa's tables (before its first migration) is left alone: nothing can be sold.
 *
 * *Refuses when* the limit cannot be installed; a shop that might oversell does not start.
 */
export default async function installLimit({ container }: LoaderOptions): Promise<void> {
  const database: Database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw("select to_regclass('reservation_item') as found")
  if (!rows[0]?.found) return
  const installed = await database.transaction(async (trx) => {
    await trx.raw(`select pg_advisory_xact_lock(${INSTALL_LOCK})`)
    await trx.raw(INSTALL_FUNCTION)
    // Only when they are missing: it holds up every order that is being placed.
    if (!(await isInstalled(trx))) await trx.raw(INSTALL_TRIGGERS)
    return isInstalled(trx)
  })
  if (!installed) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "The limit on reservations could not be installed in the database.",
    )
  }
}
