import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdminDiscrepanciesResponse, AdminDiscrepancy } from "../../contracts"
import { INVARIANTS } from "../../invariants"
import {
  RECONCILIATION_MODULE,
  type ReconciliationService,
} from "../../modules/reconciliation"

export type DiscrepancyQuery = {
  limit: number
  offset: number
  state?: "open" | "solved"
}
type Row = Awaited<ReturnType<ReconciliationService["listDiscrepancies"]>>[number]

const PROMISES = new Map(INVARIANTS.map(({ id, promise }) => [id, promise]))

function toDiscrepancy(row: Row): AdminDiscrepancy {
  return {
    id: row.id,
    invariant: row.invariant,
    promise: PROMISES.get(row.invariant) ?? row.invariant,
    subject_id: row.subject_id,
    facts: row.facts,
    action: row.action,
    note: row.note,
    found_at: new Date(row.found_at).toISOString(),
    solved_at: row.solved_at ? new Date(row.solved_at).toISOString() : null,
  }
}

/** Lists the discrepancies and how each one ended: open ones first, then the latest. */
export async function listDiscrepancies(
  container: MedusaContainer,
  { limit, offset, state }: DiscrepancyQuery,
): Promise<AdminDiscrepanciesResponse> {
  const service = container.resolve<ReconciliationService>(RECONCILIATION_MODULE)
  const filters =
    state === undefined ? {} : { solved_at: state === "open" ? null : { $ne: null } }
  const [rows, count] = await service.listAndCountDiscrepancies(filters, {
    take: limit,
    skip: offset,
    // PostgreSQL sorts nulls first in descending order: the open ones.
    order: { solved_at: "DESC", found_at: "DESC", id: "DESC" },
  })
  const [, open] = await service.listAndCountDiscrepancies(
    { solved_at: null },
    { take: 1 },
  )
  return { discrepancies: rows.map(toDiscrepancy), count, offset, limit, open }
}
