import type { InvoiceContent } from "../../../contracts"
import type { InvoiceFacts } from "../invoice-facts"

/** A seller for tests. */
export const SELLER: Pick<InvoiceContent, "seller" | "notes"> = {
  seller: {
    shop_name: "Clearline",
    name: "Clearline GmbH",
    address: ["Ångströmweg 5", "10115 Berlin", "Germany"],
    email: "hello@shop.example",
    phone: "+49 30 1234567",
    register: "Amtsgericht Berlin, HRB 1",
    vat_number: "DE123456789",
    tax_number: null,
  },
  notes: [],
}

const ADDRESS = {
  ...{ first_name: "Őr", last_name: "Kowalska", company: "Studio Łódź" },
  ...{ address_1: "ul. Piotrkowska 1", address_2: null, postal_code: "90-001" },
  ...{ city: "Łódź", province: null, country_code: "pl", phone: null },
}

/** Two balms at €11.50 with 19 % VAT and one book at €10.70 with 7 %; shipping €5.95. */
export const EU_ORDER: InvoiceFacts = {
  display_id: 12,
  created_at: "2026-11-21T09:00:00.000Z",
  email: "buyer@mail.example",
  currency_code: "eur",
  items: [
    {
      ...{ title: "Recovery Balm", variant_title: "15 ml", variant_sku: "AFT-BALM-15" },
      ...{ quantity: 2, is_tax_inclusive: true, unit_price: 11.5 },
      ...{ subtotal: 19.33, original_total: 23 },
      taxed: { rate: 19, net: 19.33, tax: 3.67 },
    },
    {
      ...{ title: "Guide", variant_title: "Default variant", variant_sku: "BOOK" },
      ...{ quantity: 1, is_tax_inclusive: true, unit_price: 10.7 },
      ...{ subtotal: 10, original_total: 10.7 },
      taxed: { rate: 7, net: 10, tax: 0.7 },
    },
  ],
  shipping: [{ rate: 19, net: 5, tax: 0.95 }],
  shipping_method: "Standard",
  ...{ item_subtotal: 29.33, original_item_total: 33.7 },
  ...{ shipping_subtotal: 5, original_shipping_total: 5.95 },
  ...{ discount_subtotal: 0, discount_total: 0, tax_total: 5.32, total: 39.65 },
  shipping_address: ADDRESS,
  billing_address: null,
  supplied_at: null,
  paid: { amount: 39.65, at: "2026-11-21T09:01:00.000Z" },
}

/** One balm at $14 net with 9.5 % sales tax; shipping $6, not taxed. */
export const US_ORDER: InvoiceFacts = {
  ...EU_ORDER,
  currency_code: "usd",
  items: [
    {
      ...{ title: "Recovery Balm", variant_title: "15 ml", variant_sku: "AFT-BALM-15" },
      ...{ quantity: 1, is_tax_inclusive: false, unit_price: 14 },
      ...{ subtotal: 14, original_total: 15.33 },
      taxed: { rate: 9.5, net: 14, tax: 1.33 },
    },
  ],
  shipping: [{ rate: 0, net: 6, tax: 0 }],
  ...{ item_subtotal: 14, original_item_total: 15.33 },
  ...{ shipping_subtotal: 6, original_shipping_total: 6 },
  ...{ tax_total: 1.33, total: 21.33 },
  shipping_address: {
    ...{ ...ADDRESS, city: "Austin", province: "us-tx" },
    ...{ postal_code: "78701", country_code: "us" },
  },
}
