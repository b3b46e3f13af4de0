import type { MedusaContainer } from "@medusajs/framework/types"
import { buildRefusalError } from "../../queries/cart-guard/refuse-cart"
import { CartChangedError } from "../../queries/cart-review/cart-changed-error"
import { listSoldOut } from "../../queries/sales/list-sold-out"
import { reviewCartWorkflow } from "../cart-review/review-cart"
import { findRefusal } from "./checks"
import { type Checkout, readCheckout, refreshCheckout } from "./read-checkout"

/** Snapshots of the checkouts that this process is completing, by cart. */
const underWay = new Map<string, Checkout>()

/** Brings a changed cart up to date and throws what changed; returns when nothing did after all. */
export async function refuseChanged(
  container: MedusaContainer,
  cartId: string,
): Promise<void> {
  const { result } = await reviewCartWorkflow(container).run({
    input: { cart_id: cartId },
  })
  if (result) throw new CartChangedError(result)
}

/**
 * Runs all checks on one snapshot of the cart, then `complete`, which runs core's workflow. That
 * runs the same checks once more under the cart's lock (`assertCheckout`), on the same snapshot
 * unless something moved.
 *
 * *Refuses when* a check refuses. A changed cart is brought up to date first, so that the refusal
 * shows the new total.
 */
export async function passCheckout<Result>(
  container: MedusaContainer,
  cartId: string,
  complete: () => Promise<Result>,
): Promise<Result> {
  // One query, before a snapshot is read: in a rush most carts end here.
  const soldOut = buildRefusalError(await listSoldOut(container, cartId))
  if (soldOut) throw soldOut
  let checkout = await readCheckout(container, cartId)
  let refusal = findRefusal(checkout)
  if (refusal instanceof CartChangedError) {
    await refuseChanged(container, cartId)
    // Somebody else brought the cart up to date meanwhile, or made an order of it.
    checkout = await readCheckout(container, cartId)
    refusal = findRefusal(checkout)
  }
  if (refusal) throw refusal
  underWay.set(cartId, checkout)
  try {
    return await complete()
  } finally {
    if (underWay.get(cartId) === checkout) underWay.delete(cartId)
  }
}

/**
 * The last look before an order is made, under the cart's lock: throws the refusal. Works for
 * every caller of core's workflow; one that did not pass `passCheckout` is read here.
 */
export async function assertCheckout(
  container: MedusaContainer,
  cartId: string,
): Promise<void> {
  const checkout = await refreshCheckout(container, cartId, underWay.get(cartId))
  const refusal = findRefusal(checkout)
  if (refusal) throw refusal
}
