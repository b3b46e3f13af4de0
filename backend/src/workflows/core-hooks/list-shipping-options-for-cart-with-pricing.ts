import { listShippingOptionsForCartWithPricingWorkflow } from "@medusajs/medusa/core-flows"
import { StepResponse } from "@medusajs/framework/workflows-sdk"

import { readHazmatContext } from "../../queries/product-safety/hazmat-travel"

/**
 * Tells the rules of shipping options what the cart holds, when one is chosen and each
 * time the cart changes: a chosen option that no longer fits falls away.
 */
listShippingOptionsForCartWithPricingWorkflow.hooks.setShippingOptionsContext(
  async ({ cart }, { container }) =>
    new StepResponse(await readHazmatContext(cart, container)),
)
