import { CartChangedError } from "../../../../workflows/cart-review/cart-changed"
import { reviewCartWorkflow } from "../../../../workflows/cart-review/review-cart"
import type { Completion } from "./completion"

/** Refuses when what the buyer agreed to is no longer what the shop offers. */
export async function reviewChanges({ scope, cart_id }: Completion): Promise<void> {
  const { result } = await reviewCartWorkflow(scope).run({ input: { cart_id } })
  if (result) throw new CartChangedError(result)
}
