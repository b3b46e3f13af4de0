import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { MARKET_CODES, type Market } from "../../../contracts"
import { findMarketOfMetadata } from "../../../modules/product-access/rules/market"

export type MarketRecords = {
  region_id: string
  sales_channel_id: string
  stock_location_id: string
}

export type ShopRecords = {
  markets: Record<Market, MarketRecords>
  shipping_profile_id: string
  /** Ids of the customer groups, by level. */
  group_ids: Record<string, string>
}

/** Finds the records that every later topic needs. Throws when one is missing. */
export const findMarketRecordsStep = createStep(
  "find-market-records",
  async (_: unknown, { container }) => new StepResponse(await getShopRecords(container)),
)

async function getShopRecords(container: MedusaContainer): Promise<ShopRecords> {
  const [regions, channels, locations, groups, profiles] = await Promise.all([
    container.resolve(Modules.REGION).listRegions(),
    container.resolve(Modules.SALES_CHANNEL).listSalesChannels(),
    container.resolve(Modules.STOCK_LOCATION).listStockLocations({}),
    container.resolve(Modules.CUSTOMER).listCustomerGroups(),
    container.resolve(Modules.FULFILLMENT).listShippingProfiles({ type: "default" }),
  ])
  const idOf = (
    records: { id: string; metadata?: Record<string, unknown> | null }[],
    market: Market,
    kind: string,
  ) => {
    const record = records.find(
      (candidate) => findMarketOfMetadata(candidate.metadata) === market,
    )
    if (!record) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `The seed finds no ${kind} of market ${market}.`,
      )
    }
    return record.id
  }
  const ofMarket = (market: Market): MarketRecords => ({
    region_id: idOf(regions, market, "region"),
    sales_channel_id: idOf(channels, market, "sales channel"),
    stock_location_id: idOf(locations, market, "stock location"),
  })
  return {
    markets: Object.fromEntries(
      MARKET_CODES.map((market) => [market, ofMarket(market)]),
    ) as Record<Market, MarketRecords>,
    shipping_profile_id: profiles[0]?.id ?? "",
    group_ids: Object.fromEntries(
      groups.flatMap(({ id, metadata }) =>
        typeof metadata?.access_level === "string" ? [[metadata.access_level, id]] : [],
      ),
    ),
  }
}
