import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { readPricedCustomer } from "../../queries/sales/standing"

/** What is given to a customer group is for accounts, like its prices. */
updateCartPromotionsWorkflow.hooks.setPromotionContext(
  async ({ cart }, { container }) =>
    new StepResponse(await readPricedCustomer(container, cart.customer)),
)
