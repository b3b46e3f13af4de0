import { describeResponse } from "@/lib/testing/response-table"
import {
  cartSumResponse,
  completionResponse,
  confirmationsResponse,
  paymentCollectionResponse,
  paymentSessionResponse,
  shippingOptionsResponse,
  shippingPriceResponse,
} from "./schema"

describeResponse(
  "the shipping options of a cart",
  shippingOptionsResponse,
  {
    shipping_options: [
      { id: "so_1", name: "Parcel", price_type: "flat", amount: 4.9, type: null },
    ],
  },
  [
    "shipping_options",
    "shipping_options.0.id",
    "shipping_options.0.name",
    "shipping_options.0.price_type",
  ],
)

describeResponse(
  "a calculated shipping price",
  shippingPriceResponse,
  { shipping_option: { amount: 4.9 } },
  ["shipping_option", "shipping_option.amount"],
)

describeResponse(
  "the sum of a cart",
  cartSumResponse,
  { cart: { total: 12, currency_code: "usd", items: [{ id: "cali_1" }] } },
  ["cart", "cart.total", "cart.currency_code", "cart.items", "cart.items.0.id"],
)

describeResponse(
  "a payment collection",
  paymentCollectionResponse,
  { payment_collection: { id: "pay_col_1", amount: 12, currency_code: "usd" } },
  [
    "payment_collection",
    "payment_collection.id",
    "payment_collection.amount",
    "payment_collection.currency_code",
  ],
)

describeResponse(
  "a payment session",
  paymentSessionResponse,
  {
    payment_collection: {
      id: "pay_col_1",
      payment_sessions: [
        {
          id: "payses_1",
          provider_id: "pp_stripe_stripe",
          status: "requires_more",
          data: { client_secret: "pi_1_secret_1" },
        },
      ],
    },
  },
  [
    "payment_collection.id",
    "payment_collection.payment_sessions",
    "payment_collection.payment_sessions.0.id",
  ],
)

describeResponse(
  "an order that was placed",
  completionResponse,
  { type: "order", order: { id: "order_1" } },
  ["type", "order", "order.id"],
)

describeResponse(
  "a cart whose payment failed",
  completionResponse,
  { type: "cart", error: { message: "Declined" } },
  ["type", "error", "error.message"],
)

describeResponse(
  "what must be confirmed before an order",
  confirmationsResponse,
  {
    products: [
      {
        product_id: "prod_1",
        handle: "skin-correcting-kit",
        title: "Skin Correcting Kit",
        version: "v1",
        articles: [
          {
            article_id: "art_1",
            slug: "before-camouflage",
            title: "Before camouflage",
            revision: 3,
            updated_at: "2026-11-21T00:00:00.000Z",
          },
        ],
        contraindications: ["Keloids"],
        confirmed_at: null,
      },
    ],
  },
  [
    "products",
    "products.0.product_id",
    "products.0.version",
    "products.0.articles",
    "products.0.articles.0.updated_at",
    "products.0.contraindications",
    "products.0.confirmed_at",
  ],
)
