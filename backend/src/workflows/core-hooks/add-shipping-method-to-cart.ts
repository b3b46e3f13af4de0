import { addShippingMethodToCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertMayTravel } from "../../queries/product-safety/hazmat-travel"
import { readCart, toBuyer, toCartLines } from "../../queries/cart-guard/read-cart"
import { assertCartLines } from "../cart-guard/assert-cart"

/** At the choice of shipping the whole cart is judged, so that bad news comes before payment. */
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
