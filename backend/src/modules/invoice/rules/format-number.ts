import type { InvoiceType } from "../../../contracts"

const PREFIXES: Record<InvoiceType, string> = { invoice: "INV", credit_note: "CN" }

/** A position of a series as people read it: `INV-000012`. */
export function formatNumber(type: InvoiceType, position: number): string {
  return `${PREFIXES[type]}-${String(position).padStart(6, "0")}`
}
