import type { MedusaContainer } from "@medusajs/framework/types"
import { isSoldIn } from "../../modules/product-access/rules/market"
import { resolveAccess } from "../../modules/product-access/rules/resolve-access"
import { readCaller, type ShopCaller } from "../product-access/read-caller"
import { getMarketPlace, type MarketPlace } from "./read-market-place"
import { readPrices, type VariantPrice } from "./read-prices"
import { readFreeStock } from "./read-stock"
import { listStockLinks, type ProductRow } from "./rows"

/** One caller in one market place. */
export type Visit = { place: MarketPlace; caller: ShopCaller }

/** A visit with all that its products' cards are made of. */
export type Shop = Visit & {
  /** Free pieces per inventory item. */
  stock: ReadonlyMap<string, number>
  /** By price set; holds nothing that the caller may not see. */
  prices: ReadonlyMap<string, VariantPrice>
}

/** Who asks, and where. Refuses a country the shop does not sell to. */
export async function readVisit(
  container: MedusaContainer,
  input: { country_code: string; customer_id: string | undefined },
): Promise<Visit> {
  const [place, caller] = await Promise.all([
    getMarketPlace(container, input.country_code),
    readCaller(container, input.customer_id),
  ])
  return { place, caller }
}

/**
 * The price sets whose price this visit may see: products open to the caller, variants sold
 * in the market. Nothing else is ever handed to the price calculation.
 */
export function listVisiblePriceSets(
  products: readonly ProductRow[],
  visit: Visit,
): string[] {
  return products.flatMap((product) => {
    const access = resolveAccess(product.access_rule?.level ?? "T0", visit.caller)
    if (!access.can_see_price) return []
    return (product.variants ?? []).flatMap((variant) =>
      variant.price_set && isSoldIn(variant.variant_market?.markets, visit.place.market)
        ? [variant.price_set.id]
        : [],
    )
  })
}

/** Reads stock and visible prices of these products: two or three queries, whatever their number. */
export async function readShop(
  container: MedusaContainer,
  products: readonly ProductRow[],
  visit: Visit,
): Promise<Shop> {
  const items = products
    .flatMap((product) => product.variants ?? [])
    .flatMap(listStockLinks)
    .map((link) => link.inventory_item_id)
  const [stock, prices] = await Promise.all([
    readFreeStock(container, items, visit.place.location_ids),
    readPrices(
      container,
      listVisiblePriceSets(products, visit),
      visit.place,
      visit.caller,
    ),
  ])
  return { ...visit, stock, prices }
}
