import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { createCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertCartSize } from "../cart-guard/assert-cart-size"
import { assertOwnAddresses } from "../cart-guard/assert-own-addresses"
import { readPricedCustomer } from "../../queries/sales/standing"
import { readBuyer, toCartLines } from "../../queries/cart-guard/read-cart"
import { assertCartLines, assertMarketMatch } from "../cart-guard/assert-cart"

/** A new cart: channel and region belong together, and goods given at once are judged as added ones. */
createCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  assertCartSize({ metadata: input.metadata, items: cart.items })
  await assertOwnAddresses(container, null, input)
  const buyer = await readBuyer(container, input)
  assertMarketMatch(buyer.context)
  await assertCartLines(container, toCartLines(cart.items), buyer)
})

/** Group prices are for accounts: a guest whose record stands in a group pays list prices. */
createCartWorkflow.hooks.setPricingContext(
  async ({ customerData }, { container }) =>
    new StepResponse(await readPricedCustomer(container, customerData.customer)),
)
