import { updateCartWorkflow } from "@medusajs/medusa/core-flows"
import { readCart } from "../cart-guard/assert-cart"
import { assertCartSize } from "../cart-guard/assert-cart-size"
import { assertMoveToMarket } from "../cart-guard/assert-move"

/** A cart that moves to another region must hold only what is sold there; none grows too large. */
updateCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  if (input.metadata) {
    const standing = await readCart(container, cart.id)
    if (standing) assertCartSize(standing, { metadata: input.metadata })
  }
  await assertMoveToMarket(container, cart.id, input)
})
