import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { readPricedCustomer } from "../../queries/sales/standing"

/** Promotions for a customer group are for accounts only, like group prices. */
updateCartPromotionsWorkflow.hooks.setPromotionContext(
  async ({ cart }, { container }) =>
    new StepResponse(await readPricedCustomer(container, cart.customer)),
)
