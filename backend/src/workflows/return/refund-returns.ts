import { PaymentEvents } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep, refundPaymentsWorkflow } from "@medusajs/medusa/core-flows"
import { planReturnRefundStep, type RefundReturnsInput } from "./steps/plan-return-refund"

/**
 * Pays back what a buyer is owed for goods that came back: the difference between what was
 * taken and what the order costs now, in whole coins, to the payments it came from. Run it
 * under the order's lock.
 *
 * *Refuses when* the amount that staff saw is not what is owed now (`refund_changed`), so
 * that the same press twice pays once. *Undo:* none once the payment provider has paid, as
 * in core.
 */
export const refundReturnsWorkflow = createWorkflow(
  "refund-returns",
  (input: RefundReturnsInput) => {
    const parts = planReturnRefundStep(input)
    refundPaymentsWorkflow.runAsStep({ input: parts })
    emitEventStep({
      eventName: PaymentEvents.REFUNDED,
      data: transform(parts, (all) => all.map(({ payment_id }) => ({ id: payment_id }))),
    })
    return new WorkflowResponse(parts)
  },
)
