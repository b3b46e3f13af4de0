import { createCartWorkflow } from "@medusajs/medusa/core-flows"
import {
  assertCartLines,
  assertMarketMatch,
  toCartLines,
} from "../cart-guard/assert-cart"

/** A new cart: channel and region belong together, and goods given at once are judged as added ones. */
createCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  await assertMarketMatch(container, input)
  await assertCartLines(container, toCartLines(cart.items ?? []), input)
})
