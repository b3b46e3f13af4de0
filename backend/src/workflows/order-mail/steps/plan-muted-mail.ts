import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OrderNews } from "../../../contracts"

export type MuteParcelInput = {
  fulfillment_id: string
  template: OrderNews
  is_muted: boolean
}

/**
 * Plans the metadata of a parcel with this mail switched on or off; null when it is so
 * already, or when there is no such parcel.
 */
export const planMutedMailStep = createStep(
  "plan-muted-mail",
  async ({ fulfillment_id, template, is_muted }: MuteParcelInput, { container }) => {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "fulfillment",
      fields: ["id", "metadata"],
      filters: { id: fulfillment_id },
    })
    const parcel = data[0]
    const metadata: Record<string, unknown> = { ...parcel?.metadata }
    const muted: Record<string, unknown> = { ...Object(metadata.muted_mails) }
    if (!parcel || (muted[template] === true) === is_muted) return new StepResponse(null)
    return new StepResponse({
      ...metadata,
      muted_mails: { ...muted, [template]: is_muted },
    })
  },
)
