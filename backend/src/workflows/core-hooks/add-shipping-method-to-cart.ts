import { addShippingMethodToCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertMayTravel } from "../../queries/product-safety/hazmat-travel"
import { readCart, toBuyer, toCartLines } from "../../queries/cart-guard/read-cart"
import { assertCartLines } from "../cart-guard/assert-cart"

/**
 * Checks the whole cart when shipping is chosen, so that a refusal comes before the
 * payment.
 */
addShippingMethodToCartWorkflow.hooks.validate(
  async ({ input, cart: travels }, { container }) => {
    const cart = await readCart(container, input.cart_id)
    if (!cart) return
    await assertCartLines(container, toCartLines(cart.items), toBuyer(cart))
    await assertMayTravel(
      travels,
      input.options.map(({ id }) => id),
      container,
    )
  },
)
