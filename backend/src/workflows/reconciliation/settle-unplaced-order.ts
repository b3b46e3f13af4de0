import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { judgeOrder } from "../../modules/reconciliation/rules/judge-order"
import { findOrderRecord, listCartOrders } from "./read-order-facts"
import { settleTakenBackOrder } from "./settle-taken-back"
import { takeBackOrderWorkflow } from "./take-back-order"

/** As long as core waits for a cart that somebody else completes. */
const WAIT_SECONDS = 30
const AGAIN =
  "order_not_placed: Your order did not go through the first time. Nothing was charged and your bag is as it was: please place the order again."
const STUCK =
  "order_not_placed: Your order did not go through, and the shop is looking into it. Please do not pay again."

/**
 * Refuses with `order_not_placed` when an earlier completion of this cart left an order that
 * nobody paid: that order is taken back first, so the same request then succeeds. A cart without
 * order, or with a placed one, goes on.
 */
export async function settleUnplacedOrder(
  container: MedusaContainer,
  cartId: string,
): Promise<void> {
  const orders = await listCartOrders(container, cartId)
  for (const { order_id, is_canceled } of orders) {
    if (is_canceled) continue
    const order = await findOrderRecord(container, order_id)
    if (!order || judgeOrder(order) === "sound") continue
    const { result } = await takeBackOrderWorkflow(container).run({
      input: { order_id, cart_id: cartId, wait_seconds: WAIT_SECONDS },
    })
    // Whoever completed the cart just now has finished while we waited.
    if (result.verdict === "sound") continue
    const isFree = result.verdict === "unplaced" || result.verdict === "canceled"
    if (isFree) await settleTakenBackOrder(container, order_id)
    throw new MedusaError(MedusaError.Types.CONFLICT, isFree ? AGAIN : STUCK)
  }
}
