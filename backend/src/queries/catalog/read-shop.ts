import type { MedusaContainer } from "@medusajs/framework/types"
import { isSoldIn } from "../../modules/product-access/rules/market"
import { resolveAccess } from "../../modules/product-access/rules/resolve-access"
import { listStockLinks } from "../sales/offer"
import { getMarketContext, type MarketContext } from "../sales/sales-context"
import { readFreeUnits } from "../sales/sellable"
import { readStanding, type Standing } from "../sales/standing"
import { readPrices, type VariantPrice } from "./read-prices"
import type { AccessRuleRow, OfferRow } from "./rows"

/** The part of a product that decides its price and stock. */
type Sellable = {
  access_rule: Pick<AccessRuleRow, "level"> | null
  variants: OfferRow["variants"] | null
}

/** One caller in one market. */
export type Visit = { context: MarketContext; standing: Standing }

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
  const [context, standing] = await Promise.all([
    getMarketContext(container, input.country_code),
    readStanding(container, input.customer_id),
  ])
  return { context, standing }
}

/**
 * The price sets whose price this visit may see: products open to the caller, variants sold
 * in the market. Nothing else is ever handed to the price calculation.
 */
export function listVisiblePriceSets(
  products: readonly Sellable[],
  visit: Visit,
): string[] {
  return products.flatMap((product) => {
    const access = resolveAccess(product.access_rule?.level ?? "T0", visit.standing)
    if (!access.can_see_price) return []
    return (product.variants ?? []).flatMap((variant) =>
      variant.price_set && isSoldIn(variant.variant_market?.markets, visit.context.market)
        ? [variant.price_set.id]
        : [],
    )
  })
}

/**
 * Reads stock and visible prices of these products: two or three queries, whatever their
 * number. A list that needs only one of the two leaves the other out, and gets an empty map.
 */
export async function readShop(
  container: MedusaContainer,
  products: readonly Sellable[],
  visit: Visit,
  wanted = { stock: true, prices: true },
): Promise<Shop> {
  const variants = products.flatMap((product) => product.variants ?? [])
  const items = wanted.stock
    ? variants.flatMap(listStockLinks).map((link) => link.inventory_item_id)
    : []
  const [stock, prices] = await Promise.all([
    readFreeUnits(container, items, visit.context.location_ids),
    readPrices(
      container,
      wanted.prices ? listVisiblePriceSets(products, visit) : [],
      visit.context,
      visit.standing,
    ),
  ])
  return { ...visit, stock, prices }
}
