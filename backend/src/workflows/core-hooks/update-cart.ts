import { updateCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertCartSize } from "../cart-guard/assert-cart-size"
import { assertMoveToMarket } from "../cart-guard/assert-move"
import { assertOwnAddresses } from "../cart-guard/assert-own-addresses"
import { readCart } from "../../queries/cart-guard/read-cart"

/**
 * A cart that moves to another region must contain only goods that are sold there.
 * Refuses metadata that makes the cart too large, and addresses of another cart.
 */
updateCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  await assertOwnAddresses(container, cart.id, input)
  if (input.metadata) {
    const standing = await readCart(container, cart.id)
    if (standing) assertCartSize(standing, { metadata: input.metadata })
  }
  await assertMoveToMarket(container, cart.id, input)
})
