import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { resolveVariantStock, listStockLinks, type StockedVariant } from "../sales/offer"
import { listMarketContexts, type MarketContext } from "../sales/sales-context"
import { readFreeUnits } from "../sales/sellable"

type VariantRow = StockedVariant & { id: string }

/**
 * Renders the stock of a variant in one market, as a guest sees it, as a short text to
 * compare.
 */
function buildWords(
  variant: VariantRow,
  { market }: MarketContext,
  free: ReadonlyMap<string, number>,
): string {
  const stock = resolveVariantStock(variant, market, free)
  const { state, left } = stock.availability
  return [state, left, stock.is_kit ? stock.limiting_item_id : null].join("|")
}

/** Renders the stock texts of these variants for all markets, by variant id. */
export async function renderAvailability(
  container: MedusaContainer,
  variantIds: readonly string[],
): Promise<Map<string, string>> {
  const words = new Map<string, string>()
  if (variantIds.length === 0) return words
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [contexts, { data }] = await Promise.all([
    listMarketContexts(container),
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
  const items = rows.flatMap(listStockLinks).map((link) => link.inventory_item_id)
  const sorted = [...contexts].sort((a, b) => a.market.localeCompare(b.market))
  for (const context of sorted) {
    const free = await readFreeUnits(container, items, context.location_ids)
    for (const row of rows) {
      const said = `${context.market}:${buildWords(row, context, free)}`
      words.set(row.id, [words.get(row.id), said].filter(Boolean).join(" "))
    }
  }
  return words
}
