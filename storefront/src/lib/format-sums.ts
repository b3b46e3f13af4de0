import type { SumRow } from "@clearline/backend/contracts"

import { formatAmount } from "@/lib/format-price"

/** Formats the rows below the lines of a cart or an order for `SummaryTable`. */
export function formatSums(
  rows: readonly SumRow[],
  currencyCode: string,
  country: string,
) {
  return rows.map(({ key, label, amount, text }) => ({
    key,
    label,
    amount: text ?? (amount === null ? "" : formatAmount(amount, currencyCode, country)),
    strong: key === "total",
    soft: key === "included_tax",
  }))
}
