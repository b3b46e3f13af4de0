import type { KitSaving, Price } from "../../../contracts"

/** One part of a kit, with the offer under which it is sold alone. */
export type PricedPart = {
  /** Pieces in one kit. */
  quantity: number
  /** Null: it is not sold alone. `price` null: it is, but the caller may not see the price. */
  alone: { price: Price | null; pieces: number } | null
}

/** Amounts have at most three decimals; a sum of them must not show more. */
const round = (amount: number) => Math.round(amount * 1000) / 1000

/**
 * What the parts of a kit cost when they are bought one by one, and how much less the kit costs.
 * Parts that are not sold alone count nothing. Null when nothing is saved, and when the sum is not
 * known exactly: a price is hidden, or a pack does not divide into the kit's pieces.
 */
export function computeKitSaving(
  kit: Price | null,
  parts: readonly PricedPart[],
): KitSaving | null {
  if (!kit) return null
  let sum = 0
  for (const { quantity, alone } of parts) {
    if (!alone) continue
    const packs = quantity / alone.pieces
    if (!alone.price || !Number.isInteger(packs)) return null
    if (alone.price.currency_code !== kit.currency_code) return null
    if (alone.price.tax_inclusive !== kit.tax_inclusive) return null
    sum += alone.price.amount * packs
  }
  const saved = round(sum - kit.amount)
  if (saved <= 0) return null
  return {
    separately: { ...kit, amount: round(sum) },
    saved: { ...kit, amount: saved },
  }
}
