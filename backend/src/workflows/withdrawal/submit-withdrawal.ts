import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { SHOP_EVENTS, type WithdrawalRequest } from "../../contracts"
import { keepWithdrawalStep } from "./steps/keep-withdrawal"

/**
 * Stores a declaration of withdrawal with the moment that counts. The same declaration
 * within an hour is one, also when sent twice at the same moment; its first moment counts.
 * Looks at no order.
 */
export const submitWithdrawalWorkflow = createWorkflow(
  "submit-withdrawal",
  (request: WithdrawalRequest) => {
    const kept = keepWithdrawalStep(request)
    when("new-withdrawal", kept, ({ is_new }) => is_new).then(() => {
      emitEventStep({
        eventName: SHOP_EVENTS.withdrawalReceived,
        data: transform(kept, ({ id }) => ({ id })),
      })
    })
    return new WorkflowResponse(kept)
  },
)
