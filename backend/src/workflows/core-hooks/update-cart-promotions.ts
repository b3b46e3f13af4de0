import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { buildGroupContext } from "../../queries/product-access/keep-account-groups"

/** What is given to a customer group is for accounts, like its prices. */
updateCartPromotionsWorkflow.hooks.setPromotionContext(
  ({ cart }) => new StepResponse(buildGroupContext(cart.customer)),
)
