import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { DiscrepancyAction } from "../../contracts"
import {
  RECONCILIATION_MODULE,
  type ReconciliationService,
} from "../../modules/reconciliation"

export type CloseDiscrepancyInput = {
  id: string
  action: DiscrepancyAction
  note: string | null
  /** False: action and note are stored, and the discrepancy stays open. */
  is_solved: boolean
}

/** Stores how a discrepancy ended. Undo: the values that were read. */
const closeDiscrepancyStep = createStep(
  "close-discrepancy",
  async ({ id, action, note, is_solved }: CloseDiscrepancyInput, { container }) => {
    const reconciliation = container.resolve<ReconciliationService>(RECONCILIATION_MODULE)
    const before = await reconciliation.retrieveDiscrepancy(id)
    await reconciliation.updateDiscrepancies({
      id,
      action,
      note,
      solved_at: is_solved ? new Date() : null,
    })
    return new StepResponse(id, {
      id,
      action: before.action,
      note: before.note,
      solved_at: before.solved_at,
    })
  },
  async (before, { container }) => {
    if (!before) return
    await container
      .resolve<ReconciliationService>(RECONCILIATION_MODULE)
      .updateDiscrepancies(before)
  },
)

/** Stores how a discrepancy ended. */
export const closeDiscrepancyWorkflow = createWorkflow(
  "close-discrepancy",
  (input: CloseDiscrepancyInput) => new WorkflowResponse(closeDiscrepancyStep(input)),
)
