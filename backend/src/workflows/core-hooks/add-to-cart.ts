import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { addToCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertCartSize } from "../cart-guard/assert-cart-size"
import { assertCartLines, readCart, toCartLines } from "../cart-guard/assert-cart"
import { readGroupContext } from "../product-access/keep-account-groups"

/** Every way of adding to a cart: judges the new goods together with what the cart holds. */
addToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const cart = await readCart(container, input.cart_id)
  if (!cart) return
  assertCartSize(cart, { items: input.items })
  const added = toCartLines(input.items ?? [])
  await assertCartLines(
    container,
    [...toCartLines(cart.items ?? []), ...added],
    cart,
    new Set(added.map((line) => line.variant_id)),
  )
})

/** Group prices are for accounts: a guest whose record stands in a group pays list prices. */
addToCartWorkflow.hooks.setPricingContext(
  async ({ cart }, { container }) =>
    new StepResponse(await readGroupContext(container, cart.id)),
)
