import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { STORE_NAME } from "../../../../content/shop"
import { MARKET_CODES, MARKETS } from "../../../contracts"
import type { ShopRecords } from "./find-market-records"

type StoreSetUp = {
  name: string
  supported_currencies: { currency_code: string; is_default: boolean }[]
  default_sales_channel_id: string
  default_region_id: string
  default_location_id: string
}

export type StorePlan = {
  /** Medusa's nameless first store, or null when it has already been set up. */
  adopt_id: string | null
  create: boolean
  store: StoreSetUp
}

/** Plans whether the store still has to be set up: once, completely, or not at all. */
export const planStoreStep = createStep(
  "plan-store",
  async ({ markets }: ShopRecords, { container }) => {
    const [store] = await container.resolve(Modules.STORE).listStores()
    const setUp: StoreSetUp = {
      name: STORE_NAME,
      supported_currencies: MARKET_CODES.map((market, index) => ({
        currency_code: MARKETS[market].currency_code,
        is_default: index === 0,
      })),
      default_sales_channel_id: markets.us.sales_channel_id,
      default_region_id: markets.us.region_id,
      default_location_id: markets.us.stock_location_id,
    }
    const untouched = store !== undefined && store.default_region_id === null
    const plan: StorePlan = {
      adopt_id: untouched ? store.id : null,
      create: store === undefined,
      store: setUp,
    }
    return new StepResponse(plan)
  },
)
