import { assertNotSoldOut } from "../../../../workflows/cart-guard/refuse-sold-out"
import type { Completion } from "./completion"

/** Refuses, at the price of one look, a cart whose goods are gone. */
export async function refuseSoldOut({ scope, cart_id }: Completion): Promise<void> {
  await assertNotSoldOut(scope, cart_id)
}
