import { addToCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertCartLines, readCart, toCartLines } from "../cart-guard/assert-cart"

/** Every way of adding to a cart: judges the new goods together with what the cart holds. */
addToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const cart = await readCart(container, input.cart_id)
  if (!cart) return
  const added = toCartLines(input.items ?? [])
  await assertCartLines(
    container,
    [...toCartLines(cart.items ?? []), ...added],
    cart,
    new Set(added.map((line) => line.variant_id)),
  )
})
