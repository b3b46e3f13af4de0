import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { InvariantResult, Violation } from "../../contracts"
import { INVARIANTS } from "../../invariants"
import {
  RECONCILIATION_MODULE,
  type ReconciliationService,
} from "../../modules/reconciliation"
import { planSchedule } from "../../modules/reconciliation/rules/resolve-times"
import { readTimes } from "../../queries/reconciliation/read-times"
import { closeRow } from "./close-row"
import { noteDiscrepanciesWorkflow } from "./note-discrepancies"
import { readViolations } from "../../queries/reconciliation/read-violations"
import { type Repair, repairViolation } from "./repair-violation"

/**
 * Maximum of rounds: one repair may reveal another violation, e.g. a released hold a
 * wrong count.
 */
const ROUNDS = 3
/** Without `take`, Medusa returns at most 15 rows. */
const EVERY = { take: 10_000 }

const keyOf = ({ invariant, subject_id }: Pick<Violation, "invariant" | "subject_id">) =>
  `${invariant} ${subject_id}`

const readService = (container: MedusaContainer) =>
  container.resolve<ReconciliationService>(RECONCILIATION_MODULE)

/** One round: records the violations, repairs the certain ones, checks again. */
async function lookOnce(container: MedusaContainer): Promise<Look> {
  const found = await readViolations(container)
  const open = { solved_at: null }
  const known = await readService(container).listDiscrepancies(open, { take: 1 })
  if (found.length === 0 && known.length === 0) {
    return { found, repaired: [], left: [] }
  }
  await noteDiscrepanciesWorkflow(container).run({ input: { violations: found } })
  const repairs = new Map<string, Repair>()
  for (const violation of found) {
    repairs.set(keyOf(violation), await repairViolation(container, violation))
  }
  const left = await readViolations(container)
  const leftKeys = new Set(left.map(keyOf))
  for (const row of await readService(container).listDiscrepancies(open, EVERY)) {
    await closeRow(container, row, repairs.get(keyOf(row)), leftKeys.has(keyOf(row)))
  }
  const repaired = found.filter(
    (one) => !leftKeys.has(keyOf(one)) && repairs.get(keyOf(one))?.is_done,
  )
  return { found, repaired, left }
}

type Look = { found: Violation[]; repaired: Violation[]; left: Violation[] }

async function lookUntilStill(container: MedusaContainer): Promise<InvariantResult[]> {
  const found = new Map<string, Violation>()
  const repaired = new Map<string, Violation>()
  let look = await lookOnce(container)
  for (let round = 1; ; round += 1) {
    look.found.forEach((one) => found.set(keyOf(one), one))
    look.repaired.forEach((one) => repaired.set(keyOf(one), one))
    if (look.left.length === 0 || look.repaired.length === 0 || round >= ROUNDS) break
    look = await lookOnce(container)
  }
  const count = (rows: Iterable<Violation>, id: string) =>
    [...rows].filter(({ invariant }) => invariant === id).length
  return INVARIANTS.map(({ id, promise }) => ({
    invariant: id,
    promise,
    found: count(found.values(), id),
    repaired: count(repaired.values(), id),
    left: count(look.left, id),
  }))
}

/**
 * Checks every invariant of the shop, repairs the certain violations and records the
 * rest. Null when another process is reconciling: only one run at a time.
 */
export async function reconcileShop(
  container: MedusaContainer,
): Promise<InvariantResult[] | null> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  // The lock belongs to this connection: it is released when the process ends in any way.
  return database.transaction(async (turn) => {
    const { rows } = await turn.raw<{ rows: { mine: boolean }[] }>(
      "select pg_try_advisory_xact_lock(hashtext('clearline-reconciliation')) as mine",
    )
    return rows[0]?.mine ? lookUntilStill(container) : null
  })
}

/** Reads the schedule of the reconciliation job. Refuses when an option is invalid. */
export const readSchedule = (container: MedusaContainer) =>
  planSchedule(readTimes(container).every)
