import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { sendOrderNotPlacedMailWorkflow } from "../order-mail/send-order-not-placed-mail"
import { findOrderRecord } from "../../queries/reconciliation/read-order-facts"

/**
 * `told`: the mail was sent, now or before. `not_ours`: the order was cancelled in
 * another way.
 */
export type VoidedOrderEnding = "told" | "not_told" | "not_ours"

/** Notifies the buyer of a voided order by mail, once. */
export async function resolveVoidedOrder(
  container: MedusaContainer,
  orderId: string,
): Promise<VoidedOrderEnding> {
  const order = await findOrderRecord(container, orderId)
  // Only `void-unpaid-order` unlinks a cancelled order from its cart and its payment.
  const isTakenBack =
    order?.is_canceled === true &&
    order.cart_id === null &&
    order.payment_collection_ids.length === 0
  if (!isTakenBack) return "not_ours"
  try {
    await sendOrderNotPlacedMailWorkflow(container).run({ input: { order_id: orderId } })
    return "told"
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const cause = error instanceof Error ? error : new Error(JSON.stringify(error))
    logger.error(
      `Order ${orderId} was taken back; the mail that says so did not leave.`,
      cause,
    )
    return "not_told"
  }
}
