import type { WithdrawalRefund, WithdrawnLine } from "../../../contracts"

/** The money of an order, in main units. */
export type RefundOrder = {
  currency_code: string
  /** `total`: with tax, after discounts. */
  lines: readonly { id: string; ordered: number; total: number }[]
  /** What the buyer paid for delivery, with tax, after discounts. */
  shipping_total: number
  /** What standard delivery would have cost; null when it is not known. */
  standard_total: number | null
  /** Taken from the buyer, and given back already. */
  captured: number
  refunded: number
}

/** In whole coins of the currency; half a coin is rounded up. */
export function roundTo(currencyCode: string, amount: number): number {
  const format = new Intl.NumberFormat("en", {
    ...{ style: "currency", currency: currencyCode.toUpperCase() },
  })
  // The sum of binary fractions may lie below the half: 1.005 is 1.00499…
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2
  return Number((amount + Math.sign(amount) * 1e-9).toFixed(digits))
}

/** True when every piece of every line was withdrawn from. */
function isWhole(order: RefundOrder, withdrawn: readonly WithdrawnLine[] | null) {
  return order.lines.every(
    ({ id, ordered }) => countPieces(id, ordered, withdrawn) >= ordered,
  )
}

function countPieces(
  id: string,
  ordered: number,
  withdrawn: readonly WithdrawnLine[] | null,
): number {
  if (!withdrawn) return ordered
  const pieces = withdrawn.reduce(
    (sum, line) => sum + (line.line_id === id ? line.quantity : 0),
    0,
  )
  return Math.min(pieces, ordered)
}

/** What the buyer withdrew from before: the lines, and the money that went back. */
export type Earlier = { lines: readonly WithdrawnLine[]; paid: number }
const NOTHING: Earlier = { lines: [], paid: 0 }

/**
 * What goes back for a withdrawal: the withdrawn share of each line with its tax and
 * discount, in whole coins. For a whole order also delivery, but at most what standard
 * delivery cost (Directive 2011/83/EU, article 13). Never more than is left of what was
 * paid.
 *
 * When the last lines complete an order, everything that is still missing goes back, so
 * that the parts add up to the cent.
 */
export function planRefund(
  order: RefundOrder,
  withdrawn: readonly WithdrawnLine[] | null,
  earlier: Earlier = NOTHING,
): WithdrawalRefund {
  const includes_shipping = isWhole(order, withdrawn && [...withdrawn, ...earlier.lines])
  const shareOf = (lines: readonly WithdrawnLine[] | null) =>
    order.lines.reduce((sum, { id, ordered, total }) => {
      const pieces = countPieces(id, ordered, lines)
      return sum + (ordered > 0 ? (total * pieces) / ordered : 0)
    }, 0)
  const standard = Math.min(
    order.shipping_total,
    order.standard_total ?? order.shipping_total,
  )
  const wanted = includes_shipping
    ? shareOf(null) + standard - earlier.paid
    : shareOf(withdrawn)
  const left = Math.max(0, order.captured - order.refunded)
  const { currency_code } = order
  return {
    amount: roundTo(currency_code, Math.max(0, Math.min(wanted, left))),
    currency_code,
    includes_shipping,
  }
}
