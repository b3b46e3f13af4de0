import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  addOrderTransactionStep,
  authorizePaymentSessionStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { buildOrderLock } from "../../queries/order/order-lock"
import { LOCK_TIMEOUT, LOCK_TTL } from "./lock-seconds"
import {
  type CompletionInput,
  planPaymentCompletionStep,
} from "./steps/plan-payment-completion"

/**
 * Authorises the payment of an order that was placed, once: a second run at the same
 * moment waits for the first and finds that it is done. What a provider captures at once
 * is booked on the order. Nothing else is opened, replaced or cancelled meanwhile, since
 * it needs the lock of the order or of the payment.
 *
 * Charges nothing when the order was cancelled. *Refuses when* the amount is another one or
 * no session is open (`payment_changed`), or when the provider declines.
 * *Undo:* core's; the payment is cancelled at its provider.
 */
export const completeOrderPaymentWorkflow = createWorkflow(
  "complete-order-payment",
  (input: CompletionInput) => {
    const orderKey = transform(input, ({ order_id }) => buildOrderLock(order_id))
    const paymentKey = transform(input, (it) => it.payment_collection_id)
    // One step for each key: in memory, a failed step keeps the keys that it has taken.
    acquireLockStep({ key: orderKey, timeout: LOCK_TIMEOUT, ttl: LOCK_TTL }).config({
      name: "lock-order",
    })
    acquireLockStep({ key: paymentKey, timeout: LOCK_TIMEOUT, ttl: LOCK_TTL })
    const session = planPaymentCompletionStep(input)
    const payment = when("it-is-not-paid-yet", session, (it) => it !== null).then(() =>
      authorizePaymentSessionStep({
        id: transform(session, (it) => it?.id ?? ""),
      }),
    )
    when("captured-at-once", { payment }, (it) => {
      return (it.payment?.captures?.length ?? 0) > 0
    }).then(() => {
      addOrderTransactionStep(
        transform({ input, payment }, (it) =>
          (it.payment?.captures ?? []).map((capture) => ({
            order_id: it.input.order_id,
            amount: capture.amount,
            currency_code: it.payment?.currency_code ?? "",
            reference_id: capture.id,
            reference: "capture",
          })),
        ),
      )
    })
    releaseLockStep({ key: paymentKey })
    releaseLockStep({ key: orderKey }).config({ name: "unlock-order" })
    return new WorkflowResponse(transform(session, (it) => ({ is_new: it !== null })))
  },
)
