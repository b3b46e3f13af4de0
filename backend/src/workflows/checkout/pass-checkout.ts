import type { MedusaContainer } from "@medusajs/framework/types"
import { buildRefusalError } from "../../queries/cart-guard/refuse-cart"
import { CartChangedError } from "../../queries/cart-review/cart-changed-error"
import { listSoldOut } from "../../queries/sales/list-sold-out"
import { reviewCartWorkflow } from "../cart-review/review-cart"
import { findRefusal } from "./checks"
import { type Checkout, readCheckout, refreshCheckout } from "./read-checkout"

/** Snapshots of the checkouts that this process is completing, by cart. */
const underWay = new Map<string, Checkout>()

/**
 * Updates a changed cart and throws what changed. Returns when nothing has changed after
 * all.
 */
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
 * Runs all checks on one snapshot of the cart, then `complete`, which runs core's
 * workflow. That workflow runs the same checks again under the cart's lock
 * (`assertCheckout`), on the same snapshot unless something changed.
 *
 * *Refuses when* a check refuses. A changed cart is updated first, so that the refusal
 * shows the new total.
 */
export async function passCheckout<Result>(
  container: MedusaContainer,
  cartId: string,
  complete: () => Promise<Result>,
): Promise<Result> {
  // One query, before a snapshot is read: under load most carts end here.
  const soldOut = buildRefusalError(await listSoldOut(container, cartId))
  if (soldOut) throw soldOut
  let checkout = await readCheckout(container, cartId)
  let refusal = findRefusal(checkout)
  if (refusal instanceof CartChangedError) {
    await refuseChanged(container, cartId)
    // Meanwhile another request updated the cart, or made an order of it.
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
 * The last check before an order is made, under the cart's lock: throws the refusal.
 * Works for every caller of core's workflow; for one that did not use `passCheckout` it
 * reads the snapshot itself.
 */
export async function assertCheckout(
  container: MedusaContainer,
  cartId: string,
): Promise<void> {
  const checkout = await refreshCheckout(container, cartId, underWay.get(cartId))
  const refusal = findRefusal(checkout)
  if (refusal) throw refusal
}
