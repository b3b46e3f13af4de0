import type { Availability } from "@clearline/backend/contracts"

export type StockTone = "plenty" | "low" | "backorder" | "none"
export type StockView = {
  tone: StockTone
  /** In a list and beside an option. */
  words: string
  /** On the product page: where from, or what happens instead. */
  sentence: string
}

/** Where parcels of a market leave from, in words. */
export const WAREHOUSES = { us: "our US warehouse", eu: "our EU warehouse" } as const

/**
 * Stock in plain words. Nothing is hurried: a number is said only when the backend gives
 * one, because it is low or because it is a set.
 */
export function buildStockWords(
  { state, left }: Availability,
  place: { countryName: string; warehouse: string; isKit: boolean },
): StockView {
  const unit = place.isKit ? (left === 1 ? " kit" : " kits") : ""
  switch (state) {
    case "in_stock":
      return {
        tone: "plenty",
        words: left === null ? "In stock" : `${left}${unit} left`,
        sentence:
          left === null
            ? `In stock in ${place.warehouse}`
            : `${left}${unit} left in ${place.warehouse}`,
      }
    case "low": {
      const words = left === null ? "Few left" : `${left}${unit} left`
      return { tone: "low", words, sentence: `${words} in ${place.warehouse}` }
    }
    case "backorder":
      return {
        tone: "backorder",
        words: "On backorder",
        sentence: "On backorder: order now, it leaves when the next delivery is in",
      }
    case "out_of_stock":
      return {
        tone: "none",
        words: "Out of stock",
        sentence: `Out of stock in ${place.warehouse}`,
      }
    case "not_sold_here": {
      const words = `Not sold in ${place.countryName}`
      return { tone: "none", words, sentence: words }
    }
  }
}

/** True when a unit can be put into the bag now. */
export function canBeOrdered({ state }: Availability): boolean {
  return state === "in_stock" || state === "low" || state === "backorder"
}
