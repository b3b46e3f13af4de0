import type {
  CreateCountryGeoZoneDTO,
  FulfillmentWorkflow,
  FulfillmentSetDTO,
} from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { MARKET_SETUP } from "../../../../content/shop"
import {
  MARKET_CODES,
  MARKETS,
  PARCEL_SERVICES,
  type Market,
  type ParcelService,
} from "../../../contracts"
import { REFUSES_HAZMAT } from "../../../modules/product-safety/rules/ground-only"
import type { ShopRecords } from "./find-market-records"
import { PARCEL_PROVIDER } from "./plan-market-links"

export type NewFulfillmentSet = {
  stock_location_id: string
  name: string
  zone: { name: string; geo_zones: Omit<CreateCountryGeoZoneDTO, "service_zone_id">[] }
}

type LinkedLocation = { id: string; fulfillment_sets?: { id: string; name: string }[] }

/**
 * Plans the fulfillment sets, each with its zone, that a warehouse lacks. Writes nothing.
 */
export const planFulfillmentSetsStep = createStep(
  "plan-fulfillment-sets",
  async ({ markets }: ShopRecords, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "stock_location",
      fields: ["id", "fulfillment_sets.id", "fulfillment_sets.name"],
    })
    const locations: LinkedLocation[] = data
    const missing: NewFulfillmentSet[] = MARKET_CODES.filter((market) => {
      const location = locations.find(
        ({ id }) => id === markets[market].stock_location_id,
      )
      return !location?.fulfillment_sets?.some(
        ({ name }) => name === MARKET_SETUP[market].delivery.set,
      )
    }).map((market) => ({
      stock_location_id: markets[market].stock_location_id,
      name: MARKET_SETUP[market].delivery.set,
      zone: {
        name: MARKET_SETUP[market].delivery.zone,
        geo_zones: MARKETS[market].countries.map((country_code) => ({
          type: "country",
          country_code,
        })),
      },
    }))
    return new StepResponse(missing)
  },
)

/** Plans the delivery options that a zone lacks: one per service. Writes nothing. */
export const planDeliveryOptionsStep = createStep(
  "plan-delivery-options",
  async ({ shipping_profile_id }: ShopRecords, { container }) => {
    const fulfillment = container.resolve(Modules.FULFILLMENT)
    const sets = await fulfillment.listFulfillmentSets(
      {},
      { relations: ["service_zones", "service_zones.shipping_options"] },
    )
    const missing = MARKET_CODES.flatMap((market) => {
      const zone = findZone(sets, market)
      return PARCEL_SERVICES.filter(
        (service) =>
          zone &&
          !zone.shipping_options.some(
            ({ data }) => data?.market === market && data.service === service,
          ),
      ).map((service) =>
        buildOption(market, service, { zone_id: zone?.id ?? "", shipping_profile_id }),
      )
    })
    return new StepResponse(missing)
  },
)

function findZone(sets: FulfillmentSetDTO[], market: Market) {
  const { set, zone } = MARKET_SETUP[market].delivery
  return sets
    .find(({ name }) => name === set)
    ?.service_zones.find(({ name }) => name === zone)
}

function buildOption(
  market: Market,
  service: ParcelService,
  { zone_id, shipping_profile_id }: { zone_id: string; shipping_profile_id: string },
): FulfillmentWorkflow.CreateShippingOptionsWorkflowInput {
  const { name, description } = MARKET_SETUP[market].delivery.services[service]
  return {
    name,
    price_type: "calculated",
    service_zone_id: zone_id,
    shipping_profile_id,
    provider_id: PARCEL_PROVIDER,
    data: { id: `parcel-${market}-${service}`, market, service },
    type: { label: name, description, code: service },
    rules: [
      { attribute: "enabled_in_store", operator: "eq", value: "true" },
      { attribute: "is_return", operator: "eq", value: "false" },
      ...(service === "express" ? [{ ...REFUSES_HAZMAT }] : []),
    ],
  }
}
