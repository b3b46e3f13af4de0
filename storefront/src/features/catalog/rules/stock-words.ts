import type { Availability } from "@clearline/backend/contracts"

export type StockTone = "plenty" | "low" | "backorder" | "none"
export type StockView = {
  tone: StockTone
  /** Short text, for a list and beside an option. */
  words: string
  /** Sentence for the product page: where it ships from, or what happens instead. */
  sentence: string
}

/** The warehouse of each market, as text. */
export const WAREHOUSES = { us: "our US warehouse", eu: "our EU warehouse" } as const

/**
 * The stock level in plain words, without pressure to buy. Shows a number only if the
 * backend sends one: the stock is low, or the product is a kit.
 */
export function formatStock(
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

/** True when a unit can be added to the cart now. */
export function canBeOrdered({ state }: Availability): boolean {
  return state === "in_stock" || state === "low" || state === "backorder"
}
