import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertCheckout } from "../checkout/pass-checkout"

/**
 * The last check before an order is made. A repeated completion of an ordered cart
 * passes.
 */
completeCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await assertCheckout(container, input.id)
})
