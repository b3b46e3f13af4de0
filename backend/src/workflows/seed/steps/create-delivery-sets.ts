import type { LinkDefinition } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { NewFulfillmentSet } from "./plan-delivery"

/**
 * Creates fulfillment sets with their zone, and links each to its warehouse. A set that a
 * killed seed left without a warehouse is found by its name and reused.
 *
 * Undo: unlinks and deletes what was created.
 */
export const createDeliverySetsStep = createStep(
  "create-delivery-sets",
  async (missing: NewFulfillmentSet[], { container }) => {
    const fulfillment = container.resolve(Modules.FULFILLMENT)
    const link = container.resolve(ContainerRegistrationKeys.LINK)
    const stranded = await fulfillment.listFulfillmentSets({
      name: missing.map(({ name }) => name),
    })
    const created = await fulfillment.createFulfillmentSets(
      missing
        .filter(({ name }) => !stranded.some((set) => set.name === name))
        .map(({ name, zone }) => ({ name, type: "shipping", service_zones: [zone] })),
    )
    const links = missing.flatMap(({ name, stock_location_id }) =>
      [...stranded, ...created]
        .filter((set) => set.name === name)
        .map((set) => buildLink(stock_location_id, set.id)),
    )
    await link.create(links)
    return new StepResponse(
      created.map(({ id }) => id),
      { created_ids: created.map(({ id }) => id), links },
    )
  },
  async (made, { container }) => {
    if (!made) {
      return
    }
    await container.resolve(ContainerRegistrationKeys.LINK).dismiss(made.links)
    await container.resolve(Modules.FULFILLMENT).deleteFulfillmentSets(made.created_ids)
  },
)

function buildLink(
  stock_location_id: string,
  fulfillment_set_id: string,
): LinkDefinition {
  return {
    [Modules.STOCK_LOCATION]: { stock_location_id },
    [Modules.FULFILLMENT]: { fulfillment_set_id },
  }
}
