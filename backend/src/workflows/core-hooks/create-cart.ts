import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { createCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertCartSize } from "../cart-guard/assert-cart-size"
import { assertOwnAddresses } from "../cart-guard/assert-own-addresses"
import { readPricedCustomer } from "../../queries/sales/standing"
import { readBuyer, toCartLines } from "../../queries/cart-guard/read-cart"
import { assertCartLines, assertMarketMatch } from "../cart-guard/assert-cart"

/**
 * For a new cart: channel and region must belong together, and its goods are checked like
 * added ones.
 */
createCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  assertCartSize({ metadata: input.metadata, items: cart.items })
  await assertOwnAddresses(container, null, input)
  const buyer = await readBuyer(container, input)
  assertMarketMatch(buyer.context)
  await assertCartLines(container, toCartLines(cart.items), buyer)
})

/**
 * Group prices are for accounts only: a guest record in a customer group pays list
 * prices.
 */
createCartWorkflow.hooks.setPricingContext(
  async ({ customerData }, { container }) =>
    new StepResponse(await readPricedCustomer(container, customerData.customer)),
)
