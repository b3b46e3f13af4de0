import type { MiddlewareRoute } from "@medusajs/framework/http"
import { guardPrices } from "./guard-prices"

/** Medusa's own routes from which a product, and so a price, can be reached. */
const REACH_PRODUCTS = [
  "/store/products",
  "/store/product-variants",
  "/store/product-categories",
  "/store/product-tags",
  "/store/product-types",
  "/store/product-options",
  "/store/collections",
  "/store/search",
]

export const storeProductMiddlewares: MiddlewareRoute[] = REACH_PRODUCTS.map(
  (matcher) => ({
    matcher,
    middlewares: [guardPrices],
  }),
)
