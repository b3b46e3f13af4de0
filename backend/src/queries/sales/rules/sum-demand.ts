import { resolveKitStock } from "../../../modules/reservation-limit/rules/resolve-kit-stock"
import type { CartLine, VariantFacts } from "./cart-line"

/** True when the sale of the variant is limited by its stock. */
export function needsStock(variant: VariantFacts): boolean {
  return variant.counts_stock && !variant.allow_backorder
}

/**
 * Sums the pieces of each inventory item that all lines need, so that a kit and a loose
 * part of it are counted together. Lines that allow backorder or count no stock need
 * nothing, so they never take a piece from a line that cannot wait.
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
 * Whole units of `variant` that can be sold together with the `other` lines; null = no
 * limit. Never negative.
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
