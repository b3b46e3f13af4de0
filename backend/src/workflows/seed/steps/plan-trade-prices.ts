import type { CreatePriceListDTO, ProductDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { CATALOG } from "../../../../content/catalog"
import { TRADE_PRICE_LIST } from "../../../../content/shop"
import { buildTradePrices } from "../rules/build-product"
import type { ShopRecords } from "./find-market-records"

/**
 * Creates the trade price list, still empty, unless one with its title exists. Its prices
 * override list prices for every customer group with a level.
 *
 * Undo: deletes it.
 */
export const createTradePriceListStep = createStep(
  "create-trade-price-list",
  async ({ group_ids }: ShopRecords, { container }) => {
    const pricing = container.resolve(Modules.PRICING)
    const [found] = (await pricing.listPriceLists()).filter(
      ({ title }) => title === TRADE_PRICE_LIST.title,
    )
    if (found) {
      return new StepResponse(found.id, null)
    }
    const list: CreatePriceListDTO = {
      ...TRADE_PRICE_LIST,
      type: "override",
      status: "active",
      rules: { "customer.groups.id": Object.values(group_ids) },
      prices: [],
    }
    const [created] = await pricing.createPriceLists([list])
    return new StepResponse(created?.id ?? "", created?.id ?? null)
  },
  async (createdId, { container }) => {
    if (createdId) {
      await container.resolve(Modules.PRICING).deletePriceLists([createdId])
    }
  },
)

/**
 * Plans the trade prices of new products, with Medusa's own quantity bands. Writes
 * nothing.
 */
export const planTradePricesStep = createStep(
  "plan-trade-prices",
  async ({ list_id, products }: { list_id: string; products: ProductDTO[] }) => {
    const prices = products.flatMap((product) => {
      const entry = CATALOG.find(({ handle }) => handle === product.handle)
      return (entry?.variants ?? []).flatMap((variant) => {
        const made = product.variants.find(({ sku }) => sku === variant.sku)
        return made ? buildTradePrices(variant, made.id) : []
      })
    })
    return new StepResponse([{ id: list_id, prices }])
  },
)
