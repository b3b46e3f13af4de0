import { describeResponse } from "@/lib/testing/response-table"
import { productListResponse, productResponse } from "./schema"

const price = { amount: 12, currency_code: "usd", tax_inclusive: false }
const card = {
  id: "prod_1",
  handle: "recovery-balm",
  title: "Recovery Balm",
  access: { level: "T0", can_see_price: true, can_buy: true, reason: "open" },
  price_from: price,
  list_price_from: price,
  price_varies: false,
  availability: { state: "low", left: 3 },
  quick_add_variant_id: null,
  is_kit: false,
}
const product = {
  ...card,
  description: "Soothes.",
  variants: [
    {
      id: "variant_1",
      title: "15 ml",
      price,
      list_price: null,
      kit_saving: null,
      tiers: [{ min_quantity: 10, max_quantity: null, price }],
      availability: { state: "in_stock", left: null },
    },
  ],
  max_per_order: null,
  goes_with: [card],
}
const fields = [
  "id",
  "handle",
  "access",
  "access.level",
  "access.can_see_price",
  "access.can_buy",
  "access.reason",
  "price_from",
  "price_from.amount",
  "price_from.currency_code",
  "price_from.tax_inclusive",
  "list_price_from",
  "price_varies",
  "availability",
  "availability.state",
  "availability.left",
  "quick_add_variant_id",
  "is_kit",
]

describeResponse(
  "a list of products",
  productListResponse,
  {
    products: [card],
    count: 1,
    offset: 0,
    limit: 12,
    purposes: [{ purpose: "clean", count: 1 }],
  },
  ["products", "count", "purposes", ...fields.map((field) => `products.0.${field}`)],
)

describeResponse(
  "a product with its offer",
  productResponse,
  { product },
  [
    ...fields,
    "max_per_order",
    "variants",
    "variants.0.id",
    "variants.0.price",
    "variants.0.list_price",
    "variants.0.kit_saving",
    "variants.0.tiers",
    "variants.0.tiers.0.min_quantity",
    "variants.0.tiers.0.price",
    "variants.0.availability",
    "goes_with.0.price_from",
  ].map((field) => `product.${field}`),
)
