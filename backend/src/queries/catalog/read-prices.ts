import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Price, PriceTier } from "../../contracts"
import type { MarketContext } from "../sales/sales-context"
import type { Standing } from "../sales/standing"
import { buildPriceContext, readUnitPrices } from "../sales/unit-prices"
import { listQuantitySteps, type PriceBand, toPriceTiers } from "./rules/price-tiers"

/** What one unit costs the caller, and the list price where the caller pays less. */
export type VariantPrice = { price: Price; list_price: Price | null }

/**
 * Prices of one unit, by price set. Pass only price sets whose price the caller may see:
 * whatever is passed is computed. Sets without a price in this market are left out.
 */
export async function readPrices(
  container: MedusaContainer,
  priceSetIds: readonly string[],
  context: MarketContext,
  standing: Standing,
): Promise<Map<string, VariantPrice>> {
  const read = (who?: Standing) =>
    readUnitPrices(container, priceSetIds, buildPriceContext(context, who), 1)
  const [list, own] = await Promise.all([
    read(),
    standing.price_groups.length > 0 ? read(standing) : null,
  ])
  return new Map(
    priceSetIds.flatMap((id) => {
      const price = (own?.get(id) ?? list.get(id))?.price
      if (!price) return []
      const list_price = list.get(id)?.list_price ?? null
      const paysLess = list_price !== null && price.amount < list_price.amount
      return [[id, { price, list_price: paysLess ? list_price : null }] as const]
    }),
  )
}

/**
 * Quantity tiers that this caller gets, by price set; sets whose price does not depend on
 * the quantity are left out. Which quantities matter is read from the stored bands, what
 * they cost is calculated as a cart would. Pass only what the caller may see.
 */
export async function readPriceTiers(
  container: MedusaContainer,
  priceSetIds: readonly string[],
  context: MarketContext,
  standing: Standing,
): Promise<Map<string, PriceTier[]>> {
  if (priceSetIds.length === 0) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const given = buildPriceContext(context, standing)
  // Asked of the prices themselves: a price set leaves out those of price lists.
  const { data } = await query.graph({
    entity: "price",
    fields: ["min_quantity", "max_quantity"],
    filters: { price_set_id: [...priceSetIds], currency_code: given.currency_code },
  })
  const bands: PriceBand[] = data
  const steps = listQuantitySteps(bands)
  if (steps.length < 2) return new Map()

  const perStep = await Promise.all(
    steps.map(async (quantity) => ({
      quantity,
      prices: await readUnitPrices(container, priceSetIds, given, quantity),
    })),
  )
  return new Map(
    priceSetIds.flatMap((id) => {
      const tiers = toPriceTiers(
        perStep.flatMap(({ quantity, prices }) => {
          const price = prices.get(id)?.price
          return price ? [{ quantity, price }] : []
        }),
      )
      return tiers.length > 0 ? [[id, tiers] as const] : []
    }),
  )
}
