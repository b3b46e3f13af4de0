import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  cancelOrderWorkflow,
  deletePaymentSessionsWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { buildOrderLock } from "../../queries/order/order-lock"
import { LOCK_TTL } from "./lock-seconds"
import { planReleaseStep } from "./steps/plan-release"

/**
 * Cancels a phone order that nobody paid in time, so that its goods are on sale again. The
 * buyer gets the mail of every cancellation. Does nothing when it was paid or packed
 * meanwhile; such orders stay on "Today" until a person decides.
 *
 * *Refuses when* somebody changes the order at this moment; the next look tries again.
 * *Undo:* core's.
 */
export const releaseUnpaidOrderWorkflow = createWorkflow(
  "release-unpaid-order",
  (input: { order_id: string }) => {
    const key = transform(input, ({ order_id }) => buildOrderLock(order_id))
    acquireLockStep({ key, timeout: 0, ttl: LOCK_TTL })
    const plan = planReleaseStep(input)
    const sessions = transform(plan, ({ session_ids: ids }) => ({ ids }))
    when("a-session-is-open", plan, (it) => it.session_ids.length > 0).then(() => {
      deletePaymentSessionsWorkflow.runAsStep({ input: sessions })
    })
    when("nobody-paid", plan, (it) => it.is_released).then(() => {
      cancelOrderWorkflow.runAsStep({ input: { order_id: input.order_id } })
    })
    releaseLockStep({ key })
    return new WorkflowResponse(transform(plan, ({ is_released }) => ({ is_released })))
  },
)
