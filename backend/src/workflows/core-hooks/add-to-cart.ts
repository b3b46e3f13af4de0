import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { addToCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertCartSize } from "../cart-guard/assert-cart-size"
import { readPricedCustomerOfCart } from "../../queries/sales/standing"
import { readCart, toBuyer, toCartLines } from "../../queries/cart-guard/read-cart"
import { assertCartLines } from "../cart-guard/assert-cart"

/**
 * For every way of adding to a cart: checks the new goods together with what the cart
 * contains.
 */
addToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const cart = await readCart(container, input.cart_id)
  if (!cart) return
  assertCartSize(cart, { items: input.items })
  const added = toCartLines(input.items)
  const variants = new Set(added.map((line) => line.variant_id))
  const lines = [...toCartLines(cart.items), ...added]
  await assertCartLines(container, lines, toBuyer(cart), variants)
})

/**
 * Group prices are for accounts only: a guest record in a customer group pays list
 * prices.
 */
addToCartWorkflow.hooks.setPricingContext(
  async ({ cart }, { container }) =>
    new StepResponse(await readPricedCustomerOfCart(container, cart.id)),
)
