import {
  type Availability,
  type AvailabilityState,
  KIT_LEFT_SHOWN,
  LOW_STOCK_LEFT,
} from "../../../contracts"

export type StockFacts = {
  sold_here: boolean
  /** False: stock is not counted for this variant. */
  counts_stock: boolean
  allow_backorder: boolean
  is_kit: boolean
  /** Whole sellable units at the market's warehouse. */
  units: number
}

/**
 * Converts stock numbers to the availability that everybody may see. It contains the
 * exact number only when few are left (LOW_STOCK_LEFT; for kits up to KIT_LEFT_SHOWN), so
 * that the shop's whole stock stays private.
 */
export function resolveAvailability(stock: StockFacts): Availability {
  if (!stock.sold_here) return { state: "not_sold_here", left: null }
  if (!stock.counts_stock) return { state: "in_stock", left: null }
  if (stock.units <= 0) {
    return stock.allow_backorder
      ? { state: "backorder", left: null }
      : { state: "out_of_stock", left: 0 }
  }
  if (stock.units <= LOW_STOCK_LEFT) return { state: "low", left: stock.units }
  const shown = stock.is_kit && stock.units <= KIT_LEFT_SHOWN
  return { state: "in_stock", left: shown ? stock.units : null }
}

/** Best first. */
const ORDER: readonly AvailabilityState[] = [
  "in_stock",
  "low",
  "backorder",
  "out_of_stock",
  "not_sold_here",
]

/** True when it can be ordered now, also on backorder. */
export function canOrder(availability: Availability): boolean {
  return ORDER.indexOf(availability.state) <= ORDER.indexOf("backorder")
}

/** For comparing two of the same state: a null `left` counts as more than any number. */
const count = (one: Availability) => one.left ?? Number.POSITIVE_INFINITY

/**
 * Returns the best of several, as a product shows it for its variants; `not_sold_here`
 * for none.
 */
export function pickBestAvailability(all: readonly Availability[]): Availability {
  return all.reduce<Availability>(
    (best, one) => {
      const step = ORDER.indexOf(one.state) - ORDER.indexOf(best.state)
      return step < 0 || (step === 0 && count(one) > count(best)) ? one : best
    },
    { state: "not_sold_here", left: null },
  )
}
