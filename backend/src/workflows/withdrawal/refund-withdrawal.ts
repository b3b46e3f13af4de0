import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { moveWithdrawalStep } from "./steps/move-withdrawal"
import { payBackStep } from "./steps/pay-back"
import {
  planWithdrawalRefundStep,
  type RefundInput,
} from "./steps/plan-withdrawal-refund"

/**
 * Pays back what an accepted withdrawal is worth, through Medusa's refund of a payment.
 * The caller holds the order's lock. The row is moved first, so that a second request finds
 * it refunded; a refund that fails moves it back.
 *
 * *Refuses when* it is not accepted (`withdrawal_state`, 409), or no money is left
 * (`nothing_to_refund`, 409). Undo: the row as it was; money that went out stays out.
 */
export const refundWithdrawalWorkflow = createWorkflow(
  "refund-withdrawal",
  (input: RefundInput) => {
    const found = planWithdrawalRefundStep(input)
    const move = transform({ input, found }, (facts) => ({
      ...{ id: facts.input.id, from: "accepted" as const },
      changes: {
        state: "refunded" as const,
        refund: facts.found.plan,
        refunded_at: new Date().toISOString(),
      },
    }))
    moveWithdrawalStep(move)
    payBackStep(
      transform({ input, found }, (facts) => ({
        payments: facts.found.payments,
        created_by: facts.input.created_by,
      })),
    )
    return new WorkflowResponse(found)
  },
)
