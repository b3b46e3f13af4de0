import type {
  CreateCustomerGroupDTO,
  CreateSalesChannelDTO,
  CreateStockLocationInput,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import {
  LEVEL_GROUPS,
  MARKET_SETUP,
  SHIPPING_PROFILE_NAME,
} from "../../../../content/shop"
import { MARKET_CODES, MARKETS, type Market } from "../../../contracts"
import { listUnknownMarkets } from "../rules/list-unknown-markets"
import { listPaymentProviderIds } from "./list-payment-provider-ids"

export type MarketPlan = {
  /** Medusa's own first channel, if still unused: it becomes the first market's. */
  adopt_channel: { id: string; update: CreateSalesChannelDTO } | null
  sales_channels: CreateSalesChannelDTO[]
  regions: {
    name: string
    currency_code: string
    countries: string[]
    payment_providers: string[]
    is_tax_inclusive: boolean
    metadata: { market: Market }
  }[]
  stock_locations: CreateStockLocationInput[]
  price_preferences: { attribute: string; value: string; is_tax_inclusive: boolean }[]
  customer_groups: CreateCustomerGroupDTO[]
  shipping_profiles: { name: string; type: string }[]
}

/** Plans the records that each market still lacks. Writes nothing. */
export const planMarketsStep = createStep(
  "plan-markets",
  async (_: unknown, { container }) => {
    const [channels, regions, locations, preferences, groups, profiles] =
      await Promise.all([
        container.resolve(Modules.SALES_CHANNEL).listSalesChannels(),
        container.resolve(Modules.REGION).listRegions(),
        container.resolve(Modules.STOCK_LOCATION).listStockLocations({}),
        container.resolve(Modules.PRICING).listPricePreferences(),
        container.resolve(Modules.CUSTOMER).listCustomerGroups(),
        container.resolve(Modules.FULFILLMENT).listShippingProfiles(),
      ])

    const newChannels = listUnknownMarkets(channels).map((market) => ({
      name: MARKET_SETUP[market].sales_channel,
      metadata: { market },
    }))
    const untouched = channels.find(
      (channel) =>
        channel.name === "Default Sales Channel" &&
        channel.description === "Created by Medusa",
    )
    const [adopted, ...others] = newChannels
    const payment_providers = await listPaymentProviderIds(container)

    const plan: MarketPlan = {
      adopt_channel:
        untouched && adopted
          ? { id: untouched.id, update: { ...adopted, description: "" } }
          : null,
      sales_channels: untouched ? others : newChannels,
      regions: listUnknownMarkets(regions).map((market) => ({
        name: MARKET_SETUP[market].region,
        currency_code: MARKETS[market].currency_code,
        countries: [...MARKETS[market].countries],
        payment_providers,
        is_tax_inclusive: MARKET_SETUP[market].tax_inclusive,
        metadata: { market },
      })),
      stock_locations: listUnknownMarkets(locations).map((market) => ({
        name: MARKET_SETUP[market].warehouse.name,
        address: MARKET_SETUP[market].warehouse.address,
        metadata: { market },
      })),
      price_preferences: MARKET_CODES.map((market) => MARKETS[market].currency_code)
        .filter(
          (currency) =>
            !preferences.some(
              ({ attribute, value }) =>
                attribute === "currency_code" && value === currency,
            ),
        )
        .map((value) => ({ attribute: "currency_code", value, is_tax_inclusive: false })),
      customer_groups: LEVEL_GROUPS.filter(
        ({ level }) => !groups.some(({ metadata }) => metadata?.access_level === level),
      ).map(({ name, level }) => ({ name, metadata: { access_level: level } })),
      shipping_profiles: profiles.some(({ type }) => type === "default")
        ? []
        : [{ name: SHIPPING_PROFILE_NAME, type: "default" }],
    }
    return new StepResponse(plan)
  },
)
