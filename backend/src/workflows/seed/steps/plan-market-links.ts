import type { LinkDefinition, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { MARKET_SETUP, STOREFRONT_KEY_TITLE } from "../../../../content/shop"
import { MARKET_CODES } from "../../../contracts"
import { listPaymentProviderIds } from "./list-payment-provider-ids"
import type { ShopRecords } from "./find-market-records"

/** The fulfillment providers of each warehouse. */
export const PARCEL_PROVIDER = "parcel_parcel"
const PROVIDERS = [PARCEL_PROVIDER, "manual_manual"]

export type MarketLinkPlan = {
  /** Warehouse ↔ its sales channel and its fulfillment providers. */
  links: LinkDefinition[]
  /** Regions that a killed seed left without a payment provider. */
  region_providers: { id: string; payment_providers: string[] }[]
  region_preferences: { attribute: string; value: string; is_tax_inclusive: boolean }[]
  /** Medusa's own first key, if still unused: it becomes the storefront's. */
  adopt_key: { id: string } | null
  create_key: boolean
}

type LinkedLocation = {
  id: string
  sales_channels?: { id: string }[]
  fulfillment_providers?: { id: string }[]
}
type LinkedRegion = { id: string; payment_providers?: { id: string }[] }

/**
 * Plans the links between the records of the markets that are missing. Writes nothing.
 */
export const planMarketLinksStep = createStep(
  "plan-market-links",
  async ({ markets }: ShopRecords, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "stock_location",
      fields: ["id", "sales_channels.id", "fulfillment_providers.id"],
    })
    const locations: LinkedLocation[] = data
    const links = MARKET_CODES.flatMap((market) => {
      const { stock_location_id, sales_channel_id } = markets[market]
      const location = locations.find(({ id }) => id === stock_location_id)
      const hasChannel = location?.sales_channels?.some(
        ({ id }) => id === sales_channel_id,
      )
      const newProviders = PROVIDERS.filter(
        (provider) => !location?.fulfillment_providers?.some(({ id }) => id === provider),
      )
      return [
        ...(hasChannel ? [] : [buildChannelLink(sales_channel_id, stock_location_id)]),
        ...newProviders.map((provider) => buildProviderLink(stock_location_id, provider)),
      ]
    })

    const keys = await container
      .resolve(Modules.API_KEY)
      .listApiKeys({ type: "publishable" })
    const hasKey = keys.some(({ title }) => title === STOREFRONT_KEY_TITLE)
    const untouched = keys.find(({ title }) => title === "Default Publishable API Key")

    const plan: MarketLinkPlan = {
      links,
      ...(await planRegionRepair(container, { markets })),
      adopt_key: !hasKey && untouched ? { id: untouched.id } : null,
      create_key: !hasKey && !untouched,
    }
    return new StepResponse(plan)
  },
)

async function planRegionRepair(
  container: MedusaContainer,
  { markets }: Pick<ShopRecords, "markets">,
): Promise<Pick<MarketLinkPlan, "region_providers" | "region_preferences">> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "region",
    fields: ["id", "payment_providers.id"],
  })
  const regions: LinkedRegion[] = data
  const payment_providers = await listPaymentProviderIds(container)
  const preferences = await container
    .resolve(Modules.PRICING)
    .listPricePreferences({ attribute: "region_id" })
  return {
    region_providers: MARKET_CODES.map((market) => markets[market].region_id)
      .filter((regionId) =>
        regions.some(
          ({ id, payment_providers: found }) => id === regionId && !found?.length,
        ),
      )
      .map((id) => ({ id, payment_providers })),
    region_preferences: MARKET_CODES.map((market) => ({
      attribute: "region_id",
      value: markets[market].region_id,
      is_tax_inclusive: MARKET_SETUP[market].tax_inclusive,
    })).filter(({ value }) => !preferences.some((found) => found.value === value)),
  }
}

function buildChannelLink(
  sales_channel_id: string,
  stock_location_id: string,
): LinkDefinition {
  return {
    [Modules.SALES_CHANNEL]: { sales_channel_id },
    [Modules.STOCK_LOCATION]: { stock_location_id },
  }
}

function buildProviderLink(
  stock_location_id: string,
  fulfillment_provider_id: string,
): LinkDefinition {
  return {
    [Modules.STOCK_LOCATION]: { stock_location_id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id },
  }
}
