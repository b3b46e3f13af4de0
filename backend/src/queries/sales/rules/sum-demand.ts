import { resolveKitStock } from "../../../modules/reservation-limit/rules/resolve-kit-stock"
import type { CartLine, VariantFacts } from "./cart-line"

/** True when the variant takes pieces that somebody else can then not have. */
export function needsStock(variant: VariantFacts): boolean {
  return variant.counts_stock && !variant.allow_backorder
}

/**
 * Pieces asked of each inventory item, summed over all lines: a kit and a loose part of it
 * meet here. Lines that may wait (backorder) or count no stock ask for nothing, so they never
 * take a piece from a line that cannot wait.
 */
export function sumDemand(
  lines: readonly CartLine[],
  variants: ReadonlyMap<string, VariantFacts>,
): Map<string, number> {
  const demand = new Map<string, number>()
  for (const line of lines) {
    const variant = variants.get(line.variant_id)
    if (!variant || !needsStock(variant)) continue
    for (const part of variant.parts) {
      const asked = part.required_quantity * line.quantity
      demand.set(
        part.inventory_item_id,
        (demand.get(part.inventory_item_id) ?? 0) + asked,
      )
    }
  }
  return demand
}

/**
 * Whole units of `variant` that can be had beside the `other` lines; null = no limit.
 * Never negative.
 */
export function countSellable(
  variant: VariantFacts,
  other: readonly CartLine[],
  variants: ReadonlyMap<string, VariantFacts>,
  stock: ReadonlyMap<string, number>,
): number | null {
  if (!needsStock(variant)) return null
  const taken = sumDemand(other, variants)
  const parts = variant.parts.map((part) => ({
    ...part,
    available:
      (stock.get(part.inventory_item_id) ?? 0) - (taken.get(part.inventory_item_id) ?? 0),
  }))
  return resolveKitStock(parts).units
}
