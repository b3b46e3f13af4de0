import type { Price, PriceTier } from "../../../contracts"

/** Quantities a stored price holds for; null = no bound. */
export type PriceBand = {
  min_quantity: number | null
  max_quantity: number | null
}

/** Whole quantities at which some price may change, lowest first; always begins with 1. */
export function listQuantitySteps(bands: readonly PriceBand[]): number[] {
  const steps = new Set([1])
  for (const { min_quantity, max_quantity } of bands) {
    if (min_quantity !== null) steps.add(Math.max(1, Math.ceil(min_quantity)))
    if (max_quantity !== null) steps.add(Math.max(1, Math.floor(max_quantity) + 1))
  }
  return [...steps].sort((a, b) => a - b)
}

/**
 * What one unit costs at each step → tiers, neighbours of one price joined. A single price
 * for every quantity is no tier at all: empty.
 *
 * @param points one per quantity step, lowest quantity first
 */
export function toPriceTiers(
  points: readonly { quantity: number; price: Price }[],
): PriceTier[] {
  const tiers: PriceTier[] = []
  for (const { quantity, price } of points) {
    const last = tiers.at(-1)
    if (last && last.price.amount === price.amount) continue
    if (last) last.max_quantity = quantity - 1
    tiers.push({ min_quantity: quantity, max_quantity: null, price })
  }
  return tiers.length > 1 ? tiers : []
}
