import { updateCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertMoveToMarket } from "../cart-guard/assert-move"

/** A cart that moves to another region must hold only what is sold there. */
updateCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  await assertMoveToMarket(container, cart.id, input)
})
