import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createOrderPaymentCollectionWorkflow,
  releaseLockStep,
  updatePaymentCollectionStep,
} from "@medusajs/medusa/core-flows"
import { buildOrderLock } from "../../queries/order/order-lock"
import { LOCK_TIMEOUT, LOCK_TTL } from "./lock-seconds"
import { planPaymentRequestStep } from "./steps/plan-payment-request"
import { refreshOrderSummaryStep } from "./steps/refresh-order-summary"

/**
 * Asks the buyer of an order to pay what is due: makes its payment collection, or sets the
 * amount of the one that asks already. Core's own workflow would also cancel what is
 * authorised. Does nothing when nothing is due. Safe to repeat.
 *
 * *Refuses when* somebody else changes the order for too long. *Undo:* the collection is
 * deleted, or has its old amount again.
 */
export const requestOrderPaymentWorkflow = createWorkflow(
  "request-order-payment",
  (input: { order_id: string }) => {
    const key = transform(input, ({ order_id }) => buildOrderLock(order_id))
    acquireLockStep({
      key,
      timeout: LOCK_TIMEOUT,
      ttl: LOCK_TTL,
      executeOnSubWorkflow: true,
    })
    refreshOrderSummaryStep(input)
    const plan = planPaymentRequestStep(input)
    when("asked-already", plan, (it) => it.is_due && it.collection_id !== null).then(
      () => {
        updatePaymentCollectionStep({
          selector: transform(plan, (it) => ({ id: it.collection_id ?? "" })),
          update: transform(plan, ({ amount }) => ({ amount })),
        })
      },
    )
    when("asked-now", plan, (it) => it.is_due && it.collection_id === null).then(() => {
      createOrderPaymentCollectionWorkflow.runAsStep({
        input: transform({ input, plan }, (it) => ({
          order_id: it.input.order_id,
          amount: it.plan.amount,
        })),
      })
    })
    releaseLockStep({ key, executeOnSubWorkflow: true })
    return new WorkflowResponse(transform(plan, ({ is_due }) => ({ is_due })))
  },
)
