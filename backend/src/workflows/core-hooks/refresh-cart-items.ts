import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows"
import { readPricedCustomerOfCart } from "../../queries/sales/standing"

/**
 * Group prices are for accounts only: a guest record in a customer group pays list
 * prices.
 */
refreshCartItemsWorkflow.hooks.setPricingContext(
  async ({ cart_id }, { container }) =>
    new StepResponse(await readPricedCustomerOfCart(container, cart_id)),
)
