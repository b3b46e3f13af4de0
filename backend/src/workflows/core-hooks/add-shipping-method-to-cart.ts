import { addShippingMethodToCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertCartLines, readCart, toCartLines } from "../cart-guard/assert-cart"

/** At the choice of shipping the whole cart is judged, so that bad news comes before payment. */
addShippingMethodToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const cart = await readCart(container, input.cart_id)
  if (!cart) return
  await assertCartLines(container, toCartLines(cart.items ?? []), cart)
})
