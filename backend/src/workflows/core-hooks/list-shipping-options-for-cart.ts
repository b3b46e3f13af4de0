import { listShippingOptionsForCartWorkflow } from "@medusajs/medusa/core-flows"
import { StepResponse } from "@medusajs/framework/workflows-sdk"

import { readHazmatContext } from "../../queries/product-safety/hazmat-travel"

/** Passes the cart's hazmat context to the rules of shipping options. */
listShippingOptionsForCartWorkflow.hooks.setShippingOptionsContext(
  async ({ cart }, { container }) =>
    new StepResponse(await readHazmatContext(cart, container)),
)
