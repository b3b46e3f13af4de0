import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { PARCEL_PROVIDER } from "./plan-market-links"

/**
 * Removes delivery options that a killed seed left without a price set, so that they can
 * be created again completely. Medusa gives every option a price set, also when its price
 * is calculated.
 *
 * Undo: none, such an option was never offered.
 */
export const removeUnfinishedOptionsStep = createStep(
  "remove-unfinished-options",
  async (_: unknown, { container }) => {
    const fulfillment = container.resolve(Modules.FULFILLMENT)
    const options = await fulfillment.listShippingOptions(
      {},
      { select: ["id", "provider_id"] },
    )
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "shipping_option_price_set",
      fields: ["shipping_option_id"],
    })
    const priced: { shipping_option_id: string }[] = data
    const unfinished = options
      .filter(({ provider_id }) => provider_id === PARCEL_PROVIDER)
      .filter(({ id }) => !priced.some((link) => link.shipping_option_id === id))
      .map(({ id }) => id)
    if (unfinished.length > 0) {
      await fulfillment.softDeleteShippingOptions(unfinished)
    }
    return new StepResponse(unfinished)
  },
)
