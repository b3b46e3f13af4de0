import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Violation } from "../../../contracts"
import {
  RECONCILIATION_MODULE,
  type ReconciliationService,
} from "../../../modules/reconciliation"

/** Creates an open discrepancy for each violation that has none. Undo: deletes them. */
export const noteDiscrepanciesStep = createStep(
  "note-discrepancies",
  async ({ violations }: { violations: Violation[] }, { container }) => {
    const reconciliation = container.resolve<ReconciliationService>(RECONCILIATION_MODULE)
    const open = await reconciliation.listDiscrepancies(
      { solved_at: null },
      { take: 10_000 },
    )
    const known = new Set(open.map((row) => `${row.invariant} ${row.subject_id}`))
    const wanted = violations
      .filter(({ invariant, subject_id }) => !known.has(`${invariant} ${subject_id}`))
      .map((violation) => ({
        ...violation,
        action: "reported" as const,
        found_at: new Date(),
      }))
    const added =
      wanted.length > 0 ? await reconciliation.createDiscrepancies(wanted) : []
    const ids = added.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (!ids?.length) return
    await container
      .resolve<ReconciliationService>(RECONCILIATION_MODULE)
      .deleteDiscrepancies(ids)
  },
)
