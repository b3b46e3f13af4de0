import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readUsTaxCodes } from "../../../queries/cart-guard/read-us-tax-codes"
import { alignGeoZone } from "../../../queries/cart-guard/rules/align-geo-zone"

/** A geo zone with the fields that the fulfillment module requires for an update. */
type Zone = {
  id: string
  type: "country" | "province" | "city" | "zip"
  country_code: string
  province_code: string
  city: string
  postal_expression: Record<string, unknown>
}

/**
 * Writes country and US state of stored service zones in the form that carts use. Returns
 * how many zones changed.
 *
 * Undo: writes them as they were.
 */
export const alignGeoZonesStep = createStep(
  "align-geo-zones",
  async (_input: void, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const taxCodes = await readUsTaxCodes(container)
    const { data } = await query.graph({
      entity: "geo_zone",
      fields: [
        "id",
        "type",
        "country_code",
        "province_code",
        "city",
        "postal_expression",
      ],
    })
    const zones = data as Zone[]
    const before = zones.filter(
      (zone) => Object.keys(alignGeoZone(zone, taxCodes)).length > 0,
    )
    const after = before.map((zone) => ({ ...zone, ...alignGeoZone(zone, taxCodes) }))
    await container.resolve(Modules.FULFILLMENT).updateGeoZones(after)
    return new StepResponse(after.length, before)
  },
  async (before, { container }) => {
    if (before?.length) {
      await container.resolve(Modules.FULFILLMENT).updateGeoZones(before)
    }
  },
)
