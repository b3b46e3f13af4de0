import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** A geo zone as far as the fulfillment module asks for it when one is changed. */
type Zone = {
  id: string
  type: "country" | "province" | "city" | "zip"
  country_code: string
  province_code: string
  city: string
  postal_expression: Record<string, unknown>
}

export const lowerZoneCountriesStepId = "lower-zone-countries"
/**
 * Puts the country codes of stored service zones into small letters. Returns how many changed.
 *
 * Undo: writes them as they were.
 */
export const lowerZoneCountriesStep = createStep(
  lowerZoneCountriesStepId,
  async (_input: void, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
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
    const before = (data as Zone[]).filter(
      ({ country_code }) => country_code !== country_code.toLowerCase(),
    )
    const after = before.map((zone) => ({
      ...zone,
      country_code: zone.country_code.toLowerCase(),
    }))
    await container.resolve(Modules.FULFILLMENT).updateGeoZones(after)
    return new StepResponse(after.length, before)
  },
  async (before, { container }) => {
    if (before?.length) {
      await container.resolve(Modules.FULFILLMENT).updateGeoZones(before)
    }
  },
)
