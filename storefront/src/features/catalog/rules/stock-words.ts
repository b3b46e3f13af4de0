import type { Availability } from "@clearline/backend/contracts"

export type StockTone = "plenty" | "low" | "backorder" | "none"
export type StockView = {
  tone: StockTone
  /** Short text, for a list and beside an option. */
  words: string
  /** Sentence for the product page: the same, and what happens if it is on backorder. */
  sentence: string
}

/**
 * The stock level in plain words, without pressure to buy. Shows a number only if the
 * stock is low and the backend sends one.
 */
export function formatStock(
  { state, left }: Availability,
  place: { countryName: string; isKit: boolean },
): StockView {
  const unit = place.isKit ? (left === 1 ? " kit" : " kits") : ""
  switch (state) {
    case "in_stock":
      return { tone: "plenty", words: "In stock", sentence: "In stock" }
    case "low": {
      const words = left === null ? "Few left" : `${left}${unit} left`
      return { tone: "low", words, sentence: words }
    }
    case "backorder":
      return {
        tone: "backorder",
        words: "On backorder",
        sentence:
          "On backorder: order now and we’ll ship it when our next delivery arrives",
      }
    case "out_of_stock":
      return { tone: "none", words: "Out of stock", sentence: "Out of stock" }
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
