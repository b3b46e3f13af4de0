import { describeResponse } from "@/lib/testing/response-table"
import { orderLookupResponse, orderResponse } from "./schema"

const order = {
  id: "order_1",
  display_id: 7,
  created_at: "2026-11-21T00:00:00.000Z",
  email: "buyer@us.example",
  status: "pending",
  fulfillment_status: "not_fulfilled",
  currency_code: "usd",
  item_subtotal: 24,
  shipping_subtotal: 3.5,
  discount_subtotal: 0,
  tax_total: 0,
  total: 27.5,
  items: [{ id: "ordli_1", title: "15 ml", quantity: 2, unit_price: 12, subtotal: 24 }],
  shipping_address: { first_name: "Renée", address_1: "1 Main Street" },
  shipping_methods: [{ name: "Parcel" }],
}
const fields = [
  "id",
  "display_id",
  "status",
  "fulfillment_status",
  "currency_code",
  "item_subtotal",
  "shipping_subtotal",
  "discount_subtotal",
  "tax_total",
  "total",
  "items",
  "items.0.quantity",
  "items.0.unit_price",
  "items.0.subtotal",
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
      item_subtotal: 24,
      shipping_subtotal: 3.5,
      tax_total: 0,
      total: 27.5,
      payment_status: "captured",
      items: [
        {
          id: "ordli_1",
          title: "Recovery Balm",
          variant_title: "15 ml",
          product_handle: null,
          thumbnail: null,
          quantity: 2,
          unit_price: 12,
          total: 24,
        },
      ],
      discount_total: 0,
      shipping_address: null,
      shipping_method: "Parcel",
    },
  },
  ["order.id", "order.total", "order.discount_total", "order.items.0.total"],
)
