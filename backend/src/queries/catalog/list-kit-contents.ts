import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdminKitMarket, AdminKitPart, AdminKitVariant } from "../../contracts"
import { resolveVariantStock } from "../sales/offer"
import { listMarketContexts, type MarketContext } from "../sales/sales-context"
import { sumFree } from "../sales/sellable"
import { compareVariants } from "./rows"

type LevelRow = {
  location_id: string
  stocked_quantity: number
  reserved_quantity: number
  stock_locations: { name: string }[] | null
}

type PartRow = {
  inventory_item_id: string
  required_quantity: number
  inventory: {
    sku: string | null
    title: string | null
    location_levels: (LevelRow | null)[] | null
  } | null
}

type KitRow = {
  id: string
  sku: string | null
  title: string | null
  variant_rank: number | null
  manage_inventory: boolean
  allow_backorder: boolean
  variant_market: { markets: string[] } | null
  inventory_items: (PartRow | null)[] | null
}

function toPart(row: PartRow): AdminKitPart {
  return {
    inventory_item_id: row.inventory_item_id,
    sku: row.inventory?.sku ?? "",
    title: row.inventory?.title ?? row.inventory?.sku ?? "",
    required_quantity: Number(row.required_quantity),
    levels: (row.inventory?.location_levels ?? [])
      .flatMap((level) => level ?? [])
      .map((level) => ({
        location_id: level.location_id,
        location_name: level.stock_locations?.[0]?.name ?? level.location_id,
        stocked_quantity: Number(level.stocked_quantity),
        reserved_quantity: Number(level.reserved_quantity),
      })),
  }
}

function toMarket(
  row: KitRow,
  parts: AdminKitPart[],
  { market, location_ids }: MarketContext,
): AdminKitMarket {
  const levels = parts.flatMap(({ inventory_item_id, levels }) =>
    levels.map((level) => ({ ...level, inventory_item_id })),
  )
  const free = sumFree(levels, location_ids)
  const { units, limiting_item_id, availability } = resolveVariantStock(row, market, free)
  return { market, units, limiting_item_id, availability }
}

function toKitVariant(row: KitRow, contexts: readonly MarketContext[]): AdminKitVariant {
  const parts = (row.inventory_items ?? []).flatMap((part) => (part ? toPart(part) : []))
  return {
    variant_id: row.id,
    sku: row.sku ?? "",
    title: row.title ?? "",
    is_kit: parts.length > 1,
    parts,
    markets: contexts.map((context) => toMarket(row, parts, context)),
  }
}

/**
 * What each variant of a product is made of, what is on the shelves, and how many units can
 * be made up for each market, with the part that limits. Exact numbers: for staff only.
 *
 * Refuses when there is no such product.
 */
export async function listKitContents(
  container: MedusaContainer,
  productId: string,
): Promise<AdminKitVariant[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data }, contexts] = await Promise.all([
    query.graph({
      entity: "product",
      fields: [
        "id",
        "variants.id",
        "variants.sku",
        "variants.title",
        "variants.variant_rank",
        "variants.manage_inventory",
        "variants.allow_backorder",
        "variants.variant_market.markets",
        "variants.inventory_items.inventory_item_id",
        "variants.inventory_items.required_quantity",
        "variants.inventory_items.inventory.sku",
        "variants.inventory_items.inventory.title",
        "variants.inventory_items.inventory.location_levels.location_id",
        "variants.inventory_items.inventory.location_levels.stocked_quantity",
        "variants.inventory_items.inventory.location_levels.reserved_quantity",
        "variants.inventory_items.inventory.location_levels.stock_locations.name",
      ],
      filters: { id: productId },
    }),
    listMarketContexts(container),
  ])
  const product: { variants: KitRow[] | null } | undefined = data[0]
  if (!product) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `product_not_found: There is no product "${productId}".`,
    )
  }
  return [...(product.variants ?? [])]
    .sort(compareVariants)
    .map((row) => toKitVariant(row, contexts))
}
