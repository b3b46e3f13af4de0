import { describeResponse } from "@/lib/testing/response-table"
import { cartResponse, lineRemovedResponse } from "./schema"

const cart = {
  id: "cart_1",
  email: null,
  currency_code: "usd",
  region_id: "reg_1",
  completed_at: null,
  total: 27.5,
  original_item_total: 24,
  item_subtotal: 24,
  original_shipping_total: 3.5,
  shipping_subtotal: 3.5,
  discount_total: 0,
  discount_subtotal: 0,
  tax_total: 0,
  items: [
    {
      id: "cali_1",
      title: "15 ml",
      product_title: "Recovery Balm",
      quantity: 2,
      unit_price: 12,
      original_total: 24,
      subtotal: 24,
      is_tax_inclusive: false,
    },
  ],
  shipping_address: null,
  shipping_methods: [],
}
const fields = [
  "id",
  "currency_code",
  "total",
  "original_item_total",
  "item_subtotal",
  "original_shipping_total",
  "shipping_subtotal",
  "discount_total",
  "discount_subtotal",
  "tax_total",
  "items",
  "items.0.id",
  "items.0.title",
  "items.0.quantity",
  "items.0.unit_price",
  "items.0.original_total",
  "items.0.subtotal",
]

describeResponse("a cart", cartResponse, { cart }, [
  "cart",
  ...fields.map((field) => `cart.${field}`),
])

describeResponse(
  "a cart after a line was removed",
  lineRemovedResponse,
  { parent: cart },
  ["parent", "parent.total", "parent.items.0.quantity"],
)
