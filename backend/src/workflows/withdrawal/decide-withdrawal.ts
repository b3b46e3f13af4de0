import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { moveWithdrawalStep } from "./steps/move-withdrawal"
import {
  type Decision,
  validateWithdrawalDecisionStep,
} from "./steps/validate-withdrawal-decision"

/**
 * Staff accept a withdrawal for an order, all of it or some lines, or decline it with a
 * reason. Nothing of the order changes; money goes back with `refund-withdrawal`.
 *
 * *Refuses when* the state does not allow it (`withdrawal_state`, 409), the order does not
 * exist (404), or a line is not of the order (`withdrawal_lines`, 400). Undo: as it was.
 */
export const decideWithdrawalWorkflow = createWorkflow(
  "decide-withdrawal",
  (decision: Decision) => {
    const from = validateWithdrawalDecisionStep(decision)
    const move = transform({ decision, from }, ({ decision: given, from: state }) => ({
      id: given.id,
      from: state,
      changes: {
        state: given.to,
        order_id: given.order_id ?? null,
        lines: given.lines ?? null,
        reason: given.reason ?? null,
        decided_by: given.decided_by,
        decided_at: new Date().toISOString(),
      },
    }))
    return new WorkflowResponse(moveWithdrawalStep(move))
  },
)
