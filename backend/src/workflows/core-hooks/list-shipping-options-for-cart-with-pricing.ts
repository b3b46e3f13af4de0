import { listShippingOptionsForCartWithPricingWorkflow } from "@medusajs/medusa/core-flows"
import { StepResponse } from "@medusajs/framework/workflows-sdk"

import { readHazmatContext } from "../../queries/product-safety/hazmat-travel"

/**
 * Passes the cart's hazmat context to the rules of shipping options, when an option is
 * chosen and each time the cart changes. A chosen option that no longer fits is removed.
 */
listShippingOptionsForCartWithPricingWorkflow.hooks.setShippingOptionsContext(
  async ({ cart }, { container }) =>
    new StepResponse(await readHazmatContext(cart, container)),
)
