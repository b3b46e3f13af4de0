import { BigNumber, ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import type { Market } from "../../contracts"
import { resolveAccess } from "../../modules/product-access/rules/resolve-access"
import { readCaller } from "../product-access/read-caller"
import type { CartFacts, CartLine, VariantFacts } from "./rules/cart-line"
import { readMarketPlace } from "./read-place"

/** Who buys where; ids as they stand on the cart. */
export type CartPlace = {
  sales_channel_id?: string | null
  region_id?: string | null
  customer_id?: string | null
}

type Level = {
  location_id: string
  stocked_quantity: BigNumberInput | null
  reserved_quantity: BigNumberInput | null
}

type VariantRow = {
  id: string
  title: string | null
  manage_inventory: boolean
  allow_backorder: boolean
  product: {
    id: string
    title: string
    status: string
    sales_channels: ({ id: string } | null)[] | null
    variants: { id: string }[] | null
  } | null
  inventory_items:
    | {
        inventory_item_id: string
        required_quantity: number
        inventory: { location_levels: (Level | null)[] | null } | null
      }[]
    | null
}

/** A quantity as Medusa gives it (number, text, BigNumber) as a plain number; NaN when it is none. */
export function toNumber(quantity: BigNumberInput | null | undefined): number {
  if (quantity === null || quantity === undefined) return Number.NaN
  return new BigNumber(quantity).numeric
}

function nameVariant(row: VariantRow, productTitle: string): string {
  const named =
    row.title && row.title !== productTitle && (row.product?.variants?.length ?? 0) > 1
  return named ? `${productTitle} (${row.title})` : productTitle
}

function sumStock(
  rows: VariantRow[],
  locations: ReadonlySet<string>,
): Map<string, number> {
  const stock = new Map<string, number>()
  for (const item of rows.flatMap((row) => row.inventory_items ?? [])) {
    const here = (item.inventory?.location_levels ?? []).filter(
      (level): level is Level => !!level && locations.has(level.location_id),
    )
    const free = here.reduce(
      (sum, level) =>
        sum +
        toNumber(level.stocked_quantity ?? 0) -
        toNumber(level.reserved_quantity ?? 0),
      0,
    )
    stock.set(item.inventory_item_id, free)
  }
  return stock
}

async function readRules(container: MedusaContainer, rows: VariantRow[]) {
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
    ruleOf: new Map(rules.data.map((rule) => [rule.product_id, rule])),
    marketsOf: new Map(
      markets.data.map((one) => [one.variant_id, one.markets as Market[] | null]),
    ),
  }
}

/**
 * Reads what the rules need to judge these lines: products, access, markets and free stock at
 * the stock location of the cart's channel, as they are now. Never trusts the cart for any of it.
 */
export async function readCartFacts(
  container: MedusaContainer,
  lines: readonly CartLine[],
  place: CartPlace,
): Promise<CartFacts> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const ids = [...new Set(lines.map((line) => line.variant_id))]
  const [{ data }, caller, shop] = await Promise.all([
    query.graph({
      entity: "variant",
      fields: [
        "id",
        "title",
        "manage_inventory",
        "allow_backorder",
        "product.id",
        "product.title",
        "product.status",
        "product.sales_channels.id",
        "product.variants.id",
        "inventory_items.inventory_item_id",
        "inventory_items.required_quantity",
        "inventory_items.inventory.location_levels.location_id",
        "inventory_items.inventory.location_levels.stocked_quantity",
        "inventory_items.inventory.location_levels.reserved_quantity",
      ],
      filters: { id: ids },
    }),
    readCaller(container, place.customer_id),
    readMarketPlace(container, place),
  ])
  const rows: VariantRow[] = data
  const { ruleOf, marketsOf } = await readRules(container, rows)

  const variants = new Map<string, VariantFacts>()
  for (const row of rows) {
    if (!row.product) continue
    const { product } = row
    const rule = ruleOf.get(product.id)
    const channels = (product.sales_channels ?? []).flatMap(
      (channel) => channel?.id ?? [],
    )
    variants.set(row.id, {
      variant_id: row.id,
      product_id: product.id,
      title: nameVariant(row, product.title),
      product_title: product.title,
      is_on_sale:
        product.status === "published" &&
        !!place.sales_channel_id &&
        channels.includes(place.sales_channel_id),
      markets: marketsOf.get(row.id) ?? null,
      access: resolveAccess(rule?.level ?? "T0", caller),
      max_per_order: rule?.max_per_order ?? null,
      counts_stock: row.manage_inventory,
      allow_backorder: row.allow_backorder,
      parts: row.inventory_items ?? [],
    })
  }
  return { market: shop.market, variants, stock: sumStock(rows, shop.locations) }
}
