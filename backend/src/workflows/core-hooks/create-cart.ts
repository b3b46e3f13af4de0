import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { createCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertCartSize } from "../cart-guard/assert-cart-size"
import {
  assertCartLines,
  assertMarketMatch,
  toCartLines,
} from "../../queries/cart-guard/assert-cart"
import { assertOwnAddresses } from "../cart-guard/assert-own-addresses"
import { buildGroupContext } from "../../queries/product-access/keep-account-groups"

/** A new cart: channel and region belong together, and goods given at once are judged as added ones. */
createCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  assertCartSize({ metadata: input.metadata, items: cart.items })
  await assertOwnAddresses(container, null, input)
  await assertMarketMatch(container, input)
  await assertCartLines(container, toCartLines(cart.items ?? []), input)
})

/** Group prices are for accounts: a guest whose record stands in a group pays list prices. */
createCartWorkflow.hooks.setPricingContext(
  ({ customerData }) => new StepResponse(buildGroupContext(customerData.customer)),
)
