import type { OrderAddress, SumsLine, SumsTotals } from "../../contracts"

/** What was taxed: a line or a shipping method, after discounts. Amounts in main units. */
export type TaxedPart = {
  /** In percent, all taxes of this part together. */
  rate: number
  net: number
  tax: number
}

/** What an invoice needs to know of an order. Amounts in main units. */
export type InvoiceFacts = SumsTotals & {
  display_id: number
  created_at: string
  email: string | null
  currency_code: string
  /** In the order in which they were added. */
  items: (SumsLine & {
    title: string
    variant_title: string | null
    variant_sku: string | null
    taxed: TaxedPart
  })[]
  shipping: TaxedPart[]
  shipping_method: string | null
  shipping_address: OrderAddress | null
  billing_address: OrderAddress | null
  supplied_at: string | null
  paid: { amount: number; at: string } | null
}

/** An issued invoice, as a credit note needs it. */
export type CreditedInvoice = {
  number: string
  issued_at: string
}
