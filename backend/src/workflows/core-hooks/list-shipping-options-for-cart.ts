import { listShippingOptionsForCartWorkflow } from "@medusajs/medusa/core-flows"
import { StepResponse } from "@medusajs/framework/workflows-sdk"

import { readHazmatContext } from "../../queries/product-safety/hazmat-travel"

/** Tells the rules of shipping options what the cart holds. */
listShippingOptionsForCartWorkflow.hooks.setShippingOptionsContext(
  async ({ cart }, { container }) =>
    new StepResponse(await readHazmatContext(cart, container)),
)
