/** One inventory item in one unit of a sold variant, with its free pieces. */
export type StockPart = {
  inventory_item_id: string
  /** Pieces in one unit, one or more. */
  required_quantity: number
  /** Free pieces: stocked minus reserved; may be negative when stock is overdrawn. */
  available: number
}

export type KitStock = {
  /** Whole units that can be made up; never negative. */
  units: number
  /**
   * The part that limits the number; of several, the first in the list. Null without
   * parts.
   */
  limiting_item_id: string | null
}

/**
 * The whole units that can be made of the free pieces: the smallest of floor(available /
 * required) over all parts. Zero without parts. Domain notes 5.3.
 */
export function resolveKitStock(parts: readonly StockPart[]): KitStock {
  let units = Number.POSITIVE_INFINITY
  let limiting: string | null = null
  for (const part of parts) {
    const made = Math.max(0, Math.floor(part.available / part.required_quantity))
    if (made < units) {
      units = made
      limiting = part.inventory_item_id
    }
  }
  return limiting === null
    ? { units: 0, limiting_item_id: null }
    : { units, limiting_item_id: limiting }
}
