import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  alignGeoZone,
  type ZoneContext,
} from "../../../workflows/cart-guard/align-geo-zones"
import { readUsTaxCodes } from "../../../queries/cart-guard/read-us-tax-codes"

/**
 * Writes the countries and US states of a service zone in the form that carts have.
 * Medusa compares them letter by letter: a zone written with "US" would match no cart.
 */
async function alignGeoZones(
  req: MedusaRequest<{ geo_zones?: ZoneContext[] }>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const zones = req.validatedBody.geo_zones ?? []
  if (zones.length > 0) {
    const taxCodes = await readUsTaxCodes(req.scope)
    for (const zone of zones) Object.assign(zone, alignGeoZone(zone, taxCodes))
  }
  next()
}

const SERVICE_ZONES = "/admin/fulfillment-sets/:id/service-zones"

/** These entries name a method, so they run after Medusa's own validators. */
export const adminFulfillmentSetMiddlewares: MiddlewareRoute[] = [
  SERVICE_ZONES,
  `${SERVICE_ZONES}/:zone_id`,
].map((matcher) => ({ method: ["POST"], matcher, middlewares: [alignGeoZones] }))
