import { describeResponse } from "@/lib/testing/response-table"
import {
  invoicesResponse,
  orderLookupResponse,
  orderResponse,
  timelineResponse,
} from "./schema"

const totals = {
  item_subtotal: 24,
  original_item_total: 24,
  shipping_subtotal: 3.5,
  original_shipping_total: 3.5,
  discount_subtotal: 0,
  discount_total: 0,
  tax_total: 0,
  total: 27.5,
}
const order = {
  id: "order_1",
  display_id: 7,
  created_at: "2026-11-21T00:00:00.000Z",
  email: "buyer@us.example",
  status: "pending",
  fulfillment_status: "not_fulfilled",
  currency_code: "usd",
  ...totals,
  items: [
    {
      ...{ id: "ordli_1", title: "15 ml", quantity: 2, unit_price: 12, subtotal: 24 },
      original_total: 24,
    },
  ],
  shipping_address: { first_name: "Renée", address_1: "1 Main Street" },
  shipping_methods: [{ name: "Parcel" }],
}
const entry = {
  event: "shipped",
  at: "2026-11-21T09:00:00.000Z",
  amount: null,
  pieces: { count: 1, of: 2 },
  tracking: [{ number: "1Z9", carrier: null, url: null }],
}
const invoice = {
  ...{ id: "inv_1", type: "invoice", number: "INV-000001", total: 27.5 },
  ...{ issued_at: "2026-11-21T09:00:00.000Z", currency_code: "usd" },
}
const withdrawal = { state: "open", last_day: "2026-12-14", sealed_line_ids: ["ordli_1"] }
const fields = [
  "id",
  "display_id",
  "status",
  "fulfillment_status",
  "currency_code",
  ...Object.keys(totals),
  "items",
  "items.0.quantity",
  "items.0.unit_price",
  "items.0.subtotal",
  "items.0.original_total",
]

describeResponse(
  "an order",
  orderResponse,
  { order },
  fields.map((field) => `order.${field}`),
)

describeResponse(
  "an order that was looked up",
  orderLookupResponse,
  {
    order: {
      id: "order_1",
      display_id: 7,
      created_at: "2026-11-21T00:00:00.000Z",
      email: "buyer@us.example",
      status: "pending",
      fulfillment_status: "not_fulfilled",
      currency_code: "usd",
      ...totals,
      payment_status: "captured",
      items: [
        {
          id: "ordli_1",
          title: "Recovery Balm",
          variant_title: "15 ml",
          product_handle: null,
          thumbnail: null,
          variant_sku: "AFT-BALM-15",
          is_tax_inclusive: false,
          quantity: 2,
          unit_price: 12,
          subtotal: 24,
          original_total: 24,
          total: 24,
        },
      ],
      shipping_address: null,
      shipping_method: "Parcel",
      timeline: [entry],
      invoices: [invoice],
      withdrawal,
    },
  },
  [
    "order.id",
    "order.total",
    "order.discount_total",
    "order.items.0.total",
    "order.items.0.subtotal",
    "order.items.0.original_total",
    "order.timeline",
    "order.timeline.0.event",
    "order.timeline.0.at",
    "order.invoices",
    "order.invoices.0.id",
    "order.withdrawal",
    "order.withdrawal.state",
  ],
)

describeResponse("the papers of an order", invoicesResponse, { invoices: [invoice] }, [
  "invoices",
  "invoices.0.id",
  "invoices.0.type",
  "invoices.0.number",
  "invoices.0.total",
])

describeResponse(
  "the timeline of an order",
  timelineResponse,
  { timeline: [entry], withdrawal },
  [
    "timeline",
    "timeline.0.event",
    "timeline.0.at",
    "timeline.0.tracking.0.number",
    "withdrawal",
    "withdrawal.state",
  ],
)
