import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdminKitMarket, AdminKitPart, AdminKitVariant } from "../../contracts"
import { isSoldIn } from "../../modules/product-access/rules/market"
import { listMarketPlaces, type MarketPlace } from "./read-market-place"
import { compareVariants } from "./rows"
import { resolveAvailability } from "./rules/resolve-availability"
import { resolveKitStock } from "../../modules/reservation-limit/rules/resolve-kit-stock"

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

function countFree(part: AdminKitPart, place: MarketPlace): number {
  return part.levels
    .filter((level) => place.location_ids.includes(level.location_id))
    .reduce((sum, level) => sum + level.stocked_quantity - level.reserved_quantity, 0)
}

function toMarket(
  row: KitRow,
  parts: AdminKitPart[],
  place: MarketPlace,
): AdminKitMarket {
  const stock = resolveKitStock(
    parts.map((part) => ({
      inventory_item_id: part.inventory_item_id,
      required_quantity: part.required_quantity,
      available: countFree(part, place),
    })),
  )
  return {
    market: place.market,
    units: stock.units,
    limiting_item_id: stock.limiting_item_id,
    availability: resolveAvailability({
      sold_here: isSoldIn(row.variant_market?.markets, place.market),
      counts_stock: row.manage_inventory,
      allow_backorder: row.allow_backorder,
      is_kit: parts.length > 1,
      units: stock.units,
    }),
  }
}

function toKitVariant(row: KitRow, places: readonly MarketPlace[]): AdminKitVariant {
  const parts = (row.inventory_items ?? []).flatMap((part) => (part ? toPart(part) : []))
  return {
    variant_id: row.id,
    sku: row.sku ?? "",
    title: row.title ?? "",
    is_kit: parts.length > 1,
    parts,
    markets: places.map((place) => toMarket(row, parts, place)),
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
  const [{ data }, places] = await Promise.all([
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
    listMarketPlaces(container),
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
    .map((row) => toKitVariant(row, places))
}
