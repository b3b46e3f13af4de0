import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"
import { hasOrder } from "../../../queries/order/has-order"
import {
  judgePayment,
  type PaymentFacts,
  type PaymentVerdict,
} from "../rules/judge-payment"

const SENTENCES: Record<Exclude<PaymentVerdict, "open">, string> = {
  cart_completed: "This cart has become an order and its payment cannot be changed.",
  payment_closed: "This payment is made already and cannot be replaced.",
}

async function readPaymentFacts(
  container: MedusaContainer,
  id: string,
): Promise<PaymentFacts> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const filters = { payment_collection_id: id }
  const [sessions, carts, orders] = await Promise.all([
    query.graph({ entity: "payment_session", fields: ["status"], filters }),
    query.graph({
      entity: "cart_payment_collection",
      fields: ["cart_id", "cart.completed_at"],
      filters,
    }),
    query.graph({
      entity: "order_payment_collection",
      fields: ["order.canceled_at"],
      filters,
    }),
  ])
  const [tie] = carts.data
  const isOrdered = !!tie && (await hasOrder(container, tie.cart_id))
  return {
    is_cart_completed: !!tie?.cart?.completed_at || isOrdered,
    is_order_canceled: orders.data.some(({ order }) => !!order?.canceled_at),
    session_statuses: sessions.data.map(({ status }) => String(status)),
  }
}

/**
 * Refuses with `cart_completed` or `payment_closed`, as `judgePayment` decides. Call it
 * under the lock of `findPaymentLockStep`; otherwise a completion may run in between.
 */
export const validatePaymentOpenStep = createStep(
  "validate-payment-open",
  async (input: { payment_collection_id: string }, { container }) => {
    const facts = await readPaymentFacts(container, input.payment_collection_id)
    const verdict = judgePayment(facts)
    if (verdict === "open") return
    throw new MedusaError(MedusaError.Types.CONFLICT, `${verdict}: ${SENTENCES[verdict]}`)
  },
)
