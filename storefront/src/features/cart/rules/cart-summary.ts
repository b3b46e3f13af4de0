/** One row under the lines of a cart or an order. Amounts in main units. */
export type SummaryRow = {
  key: "items" | "discount" | "shipping" | "tax" | "total" | "included_tax"
  label: string
  amount: number
  /** Shown instead of the amount, e.g. before a shipping method is chosen. */
  text?: string
}

export type SummaryInput = {
  lines: { isTaxInclusive: boolean }[]
  itemTotal: number
  itemSubtotal: number
  itemTaxTotal: number
  shippingTotal: number
  shippingSubtotal: number
  discountTotal: number
  discountSubtotal: number
  taxTotal: number
  total: number
  currencyCode: string
  shippingChosen: boolean
  addressKnown: boolean
}

/**
 * The rows below the lines; they add up to the total. If all lines have prices with VAT,
 * the rows include VAT and one more row states its amount; otherwise the rows are net,
 * plus a row for tax.
 */
export function buildSummary(input: SummaryInput): SummaryRow[] {
  const taxWord = input.currencyCode.toLowerCase() === "eur" ? "VAT" : "Tax"
  const inclusive =
    input.lines.length > 0 && input.lines.every((line) => line.isTaxInclusive)
  return inclusive ? inclusiveRows(input, taxWord) : exclusiveRows(input, taxWord)
}

function inclusiveRows(input: SummaryInput, taxWord: string): SummaryRow[] {
  const rows: SummaryRow[] = [
    { key: "items", label: "Items", amount: input.itemTotal + input.discountTotal },
  ]
  if (input.discountTotal > 0) {
    rows.push({ key: "discount", label: "Discount", amount: -input.discountTotal })
  }
  rows.push(shippingRow(input, input.shippingTotal))
  rows.push({ key: "total", label: "Total", amount: input.total })
  rows.push({
    key: "included_tax",
    label: `${taxWord} in the total`,
    amount: input.taxTotal,
  })
  return rows
}

function exclusiveRows(input: SummaryInput, taxWord: string): SummaryRow[] {
  const rows: SummaryRow[] = [
    { key: "items", label: "Items", amount: input.itemSubtotal },
  ]
  if (input.discountSubtotal > 0) {
    rows.push({ key: "discount", label: "Discount", amount: -input.discountSubtotal })
  }
  rows.push(shippingRow(input, input.shippingSubtotal))
  rows.push({
    key: "tax",
    label: taxWord,
    amount: input.taxTotal,
    ...(input.addressKnown ? {} : { text: "Known once you give an address" }),
  })
  rows.push({ key: "total", label: "Total", amount: input.total })
  return rows
}

function shippingRow(input: SummaryInput, amount: number): SummaryRow {
  if (!input.shippingChosen) {
    return { key: "shipping", label: "Shipping", amount, text: "Chosen at checkout" }
  }
  return {
    key: "shipping",
    label: "Shipping",
    amount,
    ...(amount === 0 ? { text: "Free" } : {}),
  }
}
