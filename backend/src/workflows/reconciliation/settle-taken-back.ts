import type { MedusaContainer } from "@medusajs/framework/types"
import { sendOrderNotPlacedMailWorkflow } from "../order-mail/send-order-not-placed-mail"
import { findOrderRecord } from "./read-order-facts"

/**
 * Tells the buyer of an order that was taken back, once. True when nobody is left to be told:
 * the mail is on its way, or the order was ended by somebody else, who tells the buyer himself.
 */
export async function settleTakenBackOrder(
  container: MedusaContainer,
  orderId: string,
): Promise<boolean> {
  const order = await findOrderRecord(container, orderId)
  // Only `take-back-order` unties a cancelled order from its cart and its payment.
  const isTakenBack =
    order?.is_canceled === true &&
    order.cart_id === null &&
    order.payment_collection_ids.length === 0
  if (!isTakenBack) return true
  try {
    await sendOrderNotPlacedMailWorkflow(container).run({ input: { order_id: orderId } })
    return true
  } catch {
    return false
  }
}
