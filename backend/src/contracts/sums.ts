/** What the rule reads of one line of a cart or an order, in Medusa's names. */
export type SumsLine = {
  quantity: number
  is_tax_inclusive?: boolean | null | undefined
  unit_price: number
  /** Without tax, before discounts. */
  subtotal: number
  /** With tax, before discounts. */
  original_total: number
}

/** The totals of a cart or an order that the rule reads, in Medusa's names. */
export const SUMS_FIELDS = [
  "item_subtotal",
  "original_item_total",
  "shipping_subtotal",
  "original_shipping_total",
  "discount_subtotal",
  "discount_total",
  "tax_total",
  "total",
] as const
export type SumsTotals = Record<(typeof SUMS_FIELDS)[number], number>

/** Amounts in main units, in whole cents. */
export type SumsSource<Line extends SumsLine> = SumsTotals & {
  currency_code: string
  items: readonly Line[]
  /** False until the buyer has chosen a shipping method. */
  shipping_known: boolean
  /** False until there is an address, so that nobody knows the tax yet. */
  tax_known: boolean
}

/** One row below the lines. */
export type SumRow = {
  key:
    | "items"
    | "discount"
    | "shipping"
    | "tax"
    | "total"
    | "included_tax"
    | "paid"
    | "refunded"
    | "kept"
  label: string
  /** Negative for a discount; null while it is not known. */
  amount: number | null
  /** Shown in place of the amount: nothing to pay, or not known yet. */
  text?: string
}

export type Sums<Line> = {
  /** True: lines, discount and shipping include tax, and the tax is "of which". */
  includes_tax: boolean
  /** The lines in the order in which they were given. */
  lines: { item: Line; amount: number; unit_amount: number }[]
  rows: SumRow[]
}

const NOT_KNOWN = "Calculated at checkout"

/**
 * Turns a cart or an order into the amounts that people read. The bag, the checkout, every
 * page that shows an order, and the mail use this one rule, so that they show the same
 * amounts.
 *
 * All lines include tax (European consumers): lines, discount and shipping include tax, and
 * the last row says how much of the total is tax. Otherwise (United States, trade prices in
 * Europe, or a mixture): everything is shown without tax, and tax is a row of its own. In
 * both cases lines are shown before discounts; they add up to "Items", and the rows before
 * "Total" add up to the total. What is not known yet has no number.
 */
export function buildSums<Line extends SumsLine>(source: SumsSource<Line>): Sums<Line> {
  const includesTax =
    source.items.length > 0 && source.items.every((item) => item.is_tax_inclusive)
  const taxName = source.currency_code.toLowerCase() === "eur" ? "VAT" : "Tax"
  return {
    includes_tax: includesTax,
    lines: source.items.map((item) => {
      const amount = includesTax ? item.original_total : item.subtotal
      return { item, amount, unit_amount: readUnitAmount(item, amount, includesTax) }
    }),
    rows: includesTax
      ? [
          { key: "items", label: "Items", amount: source.original_item_total },
          ...listDiscount(source.discount_total),
          buildShipping(source, source.original_shipping_total),
          { key: "total", label: "Total", amount: source.total },
          source.tax_known
            ? {
                key: "included_tax",
                label: `of which ${taxName}`,
                amount: source.tax_total,
              }
            : {
                key: "included_tax",
                label: `including ${taxName}`,
                amount: null,
                text: "",
              },
        ]
      : [
          { key: "items", label: "Items", amount: source.item_subtotal },
          ...listDiscount(source.discount_subtotal),
          buildShipping(source, source.shipping_subtotal),
          source.tax_known
            ? { key: "tax", label: taxName, amount: source.tax_total }
            : { key: "tax", label: taxName, amount: null, text: NOT_KNOWN },
          { key: "total", label: "Total", amount: source.total },
        ],
  }
}

/** The price of one unit, with or without tax like the amount of its line. */
function readUnitAmount(item: SumsLine, amount: number, includesTax: boolean): number {
  if (Boolean(item.is_tax_inclusive) === includesTax) return item.unit_price
  return Math.round((amount / item.quantity) * 100) / 100
}

function listDiscount(amount: number): SumRow[] {
  return amount > 0 ? [{ key: "discount", label: "Discount", amount: -amount }] : []
}

function buildShipping(source: { shipping_known: boolean }, amount: number): SumRow {
  const row = { key: "shipping" as const, label: "Shipping" }
  if (!source.shipping_known) return { ...row, amount: null, text: NOT_KNOWN }
  return amount === 0 ? { ...row, amount, text: "Free" } : { ...row, amount }
}

/**
 * The rows that say what was paid and what went back; none while nothing was refunded.
 * Pages and mails use this one rule. Amounts in main units.
 */
export function buildRefundRows(
  captured: readonly { amount: number }[],
  refunded: readonly { amount: number }[],
): SumRow[] {
  if (refunded.length === 0) return []
  const paid = sumAmounts(captured)
  const back = sumAmounts(refunded)
  return [
    { key: "paid", label: "You paid", amount: paid },
    { key: "refunded", label: "Refunded", amount: -back },
    {
      key: "kept",
      label: "Left after refunds",
      amount: sumAmounts([{ amount: paid }, { amount: -back }]),
    },
  ]
}

/** Adds in whole hundredths of a cent, so that 0.1 + 0.2 is 0.3 in every currency. */
function sumAmounts(amounts: readonly { amount: number }[]): number {
  const sum = amounts.reduce(
    (total, { amount }) => total + Math.round(amount * 10_000),
    0,
  )
  return sum / 10_000
}
