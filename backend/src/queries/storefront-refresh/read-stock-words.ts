import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { isSoldIn } from "../../modules/product-access/rules/market"
import { listMarketPlaces, type MarketPlace } from "../catalog/read-market-place"
import { readFreeStock } from "../catalog/read-stock"
import { resolveAvailability } from "../catalog/rules/resolve-availability"
import { resolveKitStock } from "../../modules/reservation-limit/rules/resolve-kit-stock"

type VariantRow = {
  id: string
  manage_inventory: boolean
  allow_backorder: boolean
  inventory_items:
    ({ inventory_item_id: string; required_quantity: number } | null)[] | null
  variant_market: { markets: string[] } | null
}

/** What a guest reads about a variant's stock in one market, as one short text to compare. */
function buildWords(
  variant: VariantRow,
  place: MarketPlace,
  free: ReadonlyMap<string, number>,
): string {
  const links = (variant.inventory_items ?? []).flatMap((link) => link ?? [])
  const kit = resolveKitStock(
    links.map((link) => ({ ...link, available: free.get(link.inventory_item_id) ?? 0 })),
  )
  const isKit = links.length > 1
  const { state, left } = resolveAvailability({
    sold_here: isSoldIn(variant.variant_market?.markets, place.market),
    counts_stock: variant.manage_inventory,
    allow_backorder: variant.allow_backorder,
    is_kit: isKit,
    units: kit.units,
  })
  return [state, left, isKit ? kit.limiting_item_id : null].join("|")
}

/** The words of each of these variants over all markets, by variant id. */
export async function readStockWords(
  container: MedusaContainer,
  variantIds: readonly string[],
): Promise<Map<string, string>> {
  const words = new Map<string, string>()
  if (variantIds.length === 0) return words
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [places, { data }] = await Promise.all([
    listMarketPlaces(container),
    query.graph({
      entity: "variant",
      fields: [
        "id",
        "manage_inventory",
        "allow_backorder",
        "inventory_items.inventory_item_id",
        "inventory_items.required_quantity",
        "variant_market.markets",
      ],
      filters: { id: [...variantIds] },
    }),
  ])
  const rows: VariantRow[] = data
  const items = rows.flatMap((row) =>
    (row.inventory_items ?? []).flatMap((link) => link?.inventory_item_id ?? []),
  )
  const sorted = [...places].sort((a, b) => a.market.localeCompare(b.market))
  for (const place of sorted) {
    const free = await readFreeStock(container, items, place.location_ids)
    for (const row of rows) {
      const said = `${place.market}:${buildWords(row, place, free)}`
      words.set(row.id, [words.get(row.id), said].filter(Boolean).join(" "))
    }
  }
  return words
}
