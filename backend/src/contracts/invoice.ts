import type { SumRow } from "./sums"

/**
 * The papers that have a number. An invoice says what an order cost, a credit note what of
 * an invoice was paid back.
 */
export const INVOICE_TYPES = ["invoice", "credit_note"] as const
export type InvoiceType = (typeof INVOICE_TYPES)[number]

/** What the papers say about who sells. Texts as they are printed. */
export type InvoiceSeller = {
  /** The name of the shop, for the head of the paper. */
  shop_name: string
  /** The company or person who sells, with its legal form. */
  name: string
  /** In the style of its country, without the name. */
  address: string[]
  email: string | null
  phone: string | null
  /** Register, court and number, in one line. */
  register: string | null
  vat_number: string | null
  tax_number: string | null
}

/** One line; amounts in main units, with or without tax like the whole paper. */
export type InvoiceLine = {
  title: string
  variant_title: string | null
  sku: string | null
  quantity: number
  unit_amount: number
  /** Before discounts. */
  amount: number
  /** In percent; null when the line is about several rates. */
  tax_rate: number | null
}

/** What was taxed at one rate, after discounts. Amounts in main units. */
export type InvoiceTax = {
  /** In percent: 19. */
  rate: number
  net: number
  tax: number
}

/**
 * Everything that a paper says except its number and the day of issue. It is stored when the
 * paper is issued and never changes: a PDF is always made from it, so that it says the same
 * whatever happens to the order later.
 */
export type InvoiceContent = {
  type: InvoiceType
  seller: InvoiceSeller
  /** Name and postal address of the buyer, in the style of its country. */
  bill_to: string[]
  ship_to: string[]
  buyer_email: string | null
  order: { display_id: number; placed_at: string }
  /** The invoice that a credit note is about; null for an invoice. */
  credits: { number: string; issued_at: string } | null
  /** When the last parcel left; null when none has left yet. */
  supplied_at: string | null
  currency_code: string
  /** Decides how amounts and dates are written, and the size of the paper. */
  country_code: string | null
  /** True: all amounts but those in `taxes` include tax. */
  includes_tax: boolean
  lines: InvoiceLine[]
  /** As `buildSums` gives them: the same as on the order's page. */
  rows: SumRow[]
  total: number
  taxes: InvoiceTax[]
  shipping_method: string | null
  /** What was paid when the paper was issued; null: nothing yet. */
  paid: { amount: number; at: string } | null
  /** Further sentences that are printed. */
  notes: string[]
}

/** An issued paper, as lists of an order show it. */
export type IssuedInvoice = {
  id: string
  type: InvoiceType
  /** `INV-000012`, `CN-000003` */
  number: string
  /** ISO 8601 */
  issued_at: string
  /** With tax, in main units. */
  total: number
  currency_code: string
}

/** GET /store/orders/:id/invoices, for the owner; oldest first. */
export type InvoicesResponse = { invoices: IssuedInvoice[] }

/**
 * POST /store/order-lookups/invoices: a guest's paper as PDF, for number and e-mail address
 * of the order together. 404 for everything that does not match.
 */
export type InvoiceLookupRequest = {
  display_id: number
  email: string
  invoice_id: string
}

/** GET and POST /admin/orders/:id/invoices. POST issues what is due. */
export type AdminInvoicesResponse = InvoicesResponse & {
  /** Papers that the order should have and has not. */
  due: number
}

/** GET /admin/packing-slips?order_id[]=…: one PDF with the slips of these orders. */
export type AdminPackingSlipsRequest = { order_id: string[] }
/** The most orders in one PDF of packing slips. */
export const MAX_PACKING_SLIPS = 100

/** One line of a packing slip: what goes into the parcel. */
export type PackingSlipLine = {
  title: string
  variant_title: string | null
  sku: string | null
  /** Pieces that have not left yet; all pieces when everything has left. */
  quantity: number
  /** The contents of a kit, e.g. "1 × Base 1, 10 ml"; empty for other variants. */
  kit: string[]
}

export type PackingSlip = {
  order: { display_id: number; placed_at: string }
  shop_name: string
  /** Who sends, in the style of its country. */
  from: string[]
  ship_to: string[]
  /** True: the slip says that nothing is to be packed. */
  is_canceled: boolean
  country_code: string | null
  shipping_method: string | null
  lines: PackingSlipLine[]
}
