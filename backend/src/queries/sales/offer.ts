import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Access, AccessLevel, Availability, Market } from "../../contracts"
import { isSoldIn } from "../../modules/product-access/rules/market"
import { resolveAccess } from "../../modules/product-access/rules/resolve-access"
import { resolveKitStock } from "../../modules/reservation-limit/rules/resolve-kit-stock"
import type { CartFacts, VariantFacts } from "./rules/cart-line"
import { resolveAvailability } from "./rules/resolve-availability"
import type { SalesContext } from "./sales-context"
import { readFreeUnits } from "./sellable"
import type { Standing } from "./standing"

/** The buyer for whom an offer is made: sales context and standing. */
export type Buyer = { context: SalesContext; standing: Standing }

type StockLink = { inventory_item_id: string; required_quantity: number }

/** The fields of a variant that decide how many units a market can sell. */
export type StockedVariant = {
  manage_inventory: boolean
  allow_backorder: boolean
  inventory_items: readonly (StockLink | null)[] | null
  variant_market: { markets: string[] } | null
}

/** The stock of a variant in one market. */
export type VariantStock = {
  sold_here: boolean
  /** True for a variant made of more than one inventory item. */
  is_kit: boolean
  /** Number of whole units for which the free pieces are enough. */
  units: number
  /** The part that runs out first; null without parts. */
  limiting_item_id: string | null
  /** The availability that everybody may see. */
  availability: Availability
}

/** Lists the inventory items of a variant, without the nulls that removed items leave. */
export function listStockLinks({
  inventory_items,
}: Pick<StockedVariant, "inventory_items">): StockLink[] {
  return (inventory_items ?? []).flatMap((link) => link ?? [])
}

/** Calculates the stock of a variant in one market, from the free pieces there. */
export function resolveVariantStock(
  variant: StockedVariant,
  market: Market,
  free: ReadonlyMap<string, number>,
): VariantStock {
  const links = listStockLinks(variant)
  const sold_here = isSoldIn(variant.variant_market?.markets, market)
  const is_kit = links.length > 1
  const stock = resolveKitStock(
    links.map((link) => ({ ...link, available: free.get(link.inventory_item_id) ?? 0 })),
  )
  const availability = resolveAvailability({
    sold_here,
    counts_stock: variant.manage_inventory,
    allow_backorder: variant.allow_backorder,
    is_kit,
    units: stock.units,
  })
  return { sold_here, is_kit, ...stock, availability }
}

/** The offer of a variant to a buyer, here and now. */
export type Offer<Price> = VariantStock & {
  access: Access
  /** Null when it is hidden from the buyer, not sold here, or there is none. */
  price: Price | null
}

/**
 * Builds an offer of the catalogue. `prices` is by price set; for its contents see
 * `readUnitPrices`.
 */
export function resolveOffer<Price>(
  variant: StockedVariant & { price_set: { id: string } | null },
  access: Access,
  market: Market,
  read: { stock: ReadonlyMap<string, number>; prices: ReadonlyMap<string, Price> },
): Offer<Price> {
  const stock = resolveVariantStock(variant, market, read.stock)
  const isShown = access.can_see_price && stock.sold_here
  const price =
    isShown && variant.price_set ? read.prices.get(variant.price_set.id) : null
  return { ...stock, access, price: price ?? null }
}

/**
 * Returns the name of a variant for buyers: "Product", or "Product (variant)" when the
 * product has several.
 */
export function nameVariant(
  title: string | null,
  product: { title: string; variants: readonly unknown[] | null },
): string {
  const isNamed = title && title !== product.title && (product.variants?.length ?? 0) > 1
  return isNamed ? `${product.title} (${title})` : product.title
}

type OfferedVariant = Omit<StockedVariant, "variant_market"> & {
  id: string
  title: string | null
  price_set: { id: string } | null
  product: {
    id: string
    title: string
    status: string
    sales_channels: ({ id: string } | null)[] | null
    variants: { id: string }[] | null
  } | null
}

const FIELDS = [
  "id",
  "title",
  "manage_inventory",
  "allow_backorder",
  "price_set.id",
  "product.id",
  "product.title",
  "product.status",
  "product.sales_channels.id",
  "product.variants.id",
  "inventory_items.inventory_item_id",
  "inventory_items.required_quantity",
]

type Rule = { product_id: string; level: AccessLevel; max_per_order: number | null }

/** Access rules by product and markets by variant. */
async function readRules(container: MedusaContainer, rows: readonly OfferedVariant[]) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const productIds = [...new Set(rows.flatMap((row) => row.product?.id ?? []))]
  const [rules, markets] = await Promise.all([
    query.graph({
      entity: "access_rule",
      fields: ["product_id", "level", "max_per_order"],
      filters: { product_id: productIds },
    }),
    query.graph({
      entity: "variant_market",
      fields: ["variant_id", "markets"],
      filters: { variant_id: rows.map((row) => row.id) },
    }),
  ])
  return {
    ruleOf: new Map<string, Rule>(rules.data.map((rule) => [rule.product_id, rule])),
    marketsOf: new Map<string, string[] | null>(
      markets.data.map((one) => [one.variant_id, one.markets]),
    ),
  }
}

function toFacts(
  row: OfferedVariant,
  { ruleOf, marketsOf }: Awaited<ReturnType<typeof readRules>>,
  { context, standing }: Buyer,
): VariantFacts | null {
  const { product } = row
  if (!product) return null
  const rule = ruleOf.get(product.id)
  const isInChannel = product.sales_channels?.some(
    (channel) => channel?.id === context.sales_channel_id,
  )
  return {
    variant_id: row.id,
    product_id: product.id,
    title: nameVariant(row.title, product),
    product_title: product.title,
    is_on_sale:
      product.status === "published" && !!context.sales_channel_id && !!isInChannel,
    markets: marketsOf.get(row.id) ?? null,
    access: resolveAccess(rule?.level ?? "T0", standing),
    max_per_order: rule?.max_per_order ?? null,
    counts_stock: row.manage_inventory,
    allow_backorder: row.allow_backorder,
    parts: listStockLinks(row),
  }
}

/** The current facts about the variants of a cart, with their price sets. */
export type OfferFacts = CartFacts & {
  /** Price set of a variant; a variant without one has no price. */
  price_sets: ReadonlyMap<string, string>
}

/**
 * Reads the facts that the rules need to judge these variants for this buyer: products,
 * access, markets and free stock, as they are now. Takes none of them from the cart.
 */
export async function readOfferFacts(
  container: MedusaContainer,
  variantIds: readonly string[],
  buyer: Buyer,
): Promise<OfferFacts> {
  if (variantIds.length === 0) {
    const { market } = buyer.context
    return { market, stock: new Map(), variants: new Map(), price_sets: new Map() }
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "variant",
    fields: FIELDS,
    filters: { id: [...new Set(variantIds)] },
  })
  const rows: OfferedVariant[] = data
  const items = rows.flatMap(listStockLinks).map((link) => link.inventory_item_id)
  const [stock, rules] = await Promise.all([
    readFreeUnits(container, items, buyer.context.location_ids),
    readRules(container, rows),
  ])
  return {
    market: buyer.context.market,
    stock,
    variants: new Map(
      rows.flatMap((row) => {
        const facts = toFacts(row, rules, buyer)
        return facts ? [[row.id, facts] as const] : []
      }),
    ),
    price_sets: new Map(
      rows.flatMap(({ id, price_set }) =>
        price_set ? [[id, price_set.id] as const] : [],
      ),
    ),
  }
}
