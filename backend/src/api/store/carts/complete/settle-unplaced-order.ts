import { settleUnplacedOrder as settle } from "../../../../workflows/reconciliation/settle-unplaced-order"
import type { Completion } from "./completion"

/** An earlier completion that broke off half way is settled before the cart is looked at again. */
export async function settleUnplacedOrder({ scope, cart_id }: Completion): Promise<void> {
  await settle(scope, cart_id)
}
