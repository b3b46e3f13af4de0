import type { BigNumberInput } from "@medusajs/framework/types"
import {
  BigNumber,
  defaultCurrencies,
  getLineItemTotals,
} from "@medusajs/framework/utils"

/** What core's totals read of a line of an order. */
export type PricedItem = {
  id: string
  quantity: BigNumberInput
  unit_price: BigNumberInput
  is_tax_inclusive: boolean
  tax_lines?: readonly ({ rate: number } | null)[] | null
  adjustments?:
    readonly ({ amount: BigNumberInput; is_tax_inclusive?: boolean } | null)[] | null
}

const ZERO = new BigNumber(0)
const NOTHING_MOVED = {
  fulfilled_quantity: ZERO,
  delivered_quantity: ZERO,
  shipped_quantity: ZERO,
  return_requested_quantity: ZERO,
  return_received_quantity: ZERO,
  return_dismissed_quantity: ZERO,
  written_off_quantity: ZERO,
}

/** Decimals of a currency: 2 for USD, 0 for JPY, 3 for KWD. */
export function readDecimals(currencyCode: string): number {
  return defaultCurrencies[currencyCode.toUpperCase()]?.decimal_digits ?? 2
}

/**
 * The item as core's totals read it once `returned` of its pieces came back; a copy, because
 * core rounds in place.
 */
export function toTotalsItem(item: PricedItem, returned: number) {
  return {
    id: item.id,
    quantity: new BigNumber(item.quantity),
    unit_price: new BigNumber(item.unit_price),
    is_tax_inclusive: item.is_tax_inclusive,
    tax_lines: (item.tax_lines ?? []).flatMap((line) =>
      line ? [{ rate: line.rate }] : [],
    ),
    adjustments: (item.adjustments ?? []).flatMap((one) =>
      one
        ? [
            {
              amount: new BigNumber(one.amount),
              is_tax_inclusive: one.is_tax_inclusive ?? false,
            },
          ]
        : [],
    ),
    detail: { ...NOTHING_MOVED, return_received_quantity: new BigNumber(returned) },
  }
}

/** What a line costs, with tax and discount, once so many of its pieces came back. */
function priceRest(item: PricedItem, returned: number, decimalDigits: number): number {
  const { total } = getLineItemTotals(toTotalsItem(item, returned), {
    includeTax: item.is_tax_inclusive,
    decimalDigits,
  })
  return total.numeric
}

/**
 * What `pieces` of a line are worth when they come back, with their share of tax and
 * discount, in whole coins, in main units; `before` pieces of the line came back earlier.
 * It is the difference of core's totals of the line, so that the amounts of any sequence of
 * returns add up to what the line cost.
 */
export function pricePieces(
  item: PricedItem,
  before: number,
  pieces: number,
  decimals: number,
): number {
  const coin = 10 ** decimals
  const rest = priceRest(item, before, decimals)
  const after = priceRest(item, before + pieces, decimals)
  return (Math.round(rest * coin) - Math.round(after * coin)) / coin
}
