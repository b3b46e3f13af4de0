import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  readUsTaxCodes,
  resolveUsState,
} from "../../../workflows/cart-guard/read-us-tax-codes"

type GeoZone = { country_code?: string; province_code?: string }

/**
 * Writes the countries and US states of a service zone as carts have them. Medusa compares the
 * two letter by letter: a zone written with "US" would match no cart.
 */
async function alignGeoZones(
  req: MedusaRequest<{ geo_zones?: GeoZone[] }>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const zones = req.validatedBody.geo_zones ?? []
  const taxCodes = zones.length > 0 ? await readUsTaxCodes(req.scope) : new Set<string>()
  for (const zone of zones) {
    if (!zone.country_code) continue
    zone.country_code = zone.country_code.toLowerCase()
    if (zone.country_code === "us" && zone.province_code) {
      zone.province_code = resolveUsState(zone.province_code, taxCodes)
    }
  }
  next()
}

const SERVICE_ZONES = "/admin/fulfillment-sets/:id/service-zones"

/** They name a method, so they run after Medusa's own validators. */
export const adminFulfillmentSetMiddlewares: MiddlewareRoute[] = [
  SERVICE_ZONES,
  `${SERVICE_ZONES}/:zone_id`,
].map((matcher) => ({ method: ["POST"], matcher, middlewares: [alignGeoZones] }))
