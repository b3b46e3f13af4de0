import { formatAmount } from "@/lib/format-price"

import type { SummaryRow } from "../rules/cart-summary"

/** Formats the rows of a summary for `SummaryTable`. */
export function formatSummaryRows(rows: SummaryRow[], currencyCode: string) {
  return rows.map((row) => ({
    key: row.key,
    label: row.label,
    amount: row.text ?? formatAmount(row.amount, currencyCode),
    strong: row.key === "total",
    soft: row.key === "included_tax",
  }))
}
