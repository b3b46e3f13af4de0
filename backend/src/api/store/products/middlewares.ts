import type { MiddlewareRoute } from "@medusajs/framework/http"
import { guardPrices } from "./guard-prices"
import { guardProducts } from "./guard-products"
import { useMarketChannel } from "./use-market-channel"

/** Core's routes that search products themselves, in the caller's channels. */
const FIND_PRODUCTS = ["/store/products", "/store/product-variants", "/store/search"]

/** Core's routes whose responses may contain products. */
const NEST_PRODUCTS = [
  "/store/product-categories",
  "/store/product-tags",
  "/store/product-types",
  "/store/product-options",
  "/store/collections",
]

export const storeProductMiddlewares: MiddlewareRoute[] = [
  ...FIND_PRODUCTS.map((matcher) => ({ matcher, middlewares: [useMarketChannel] })),
  ...NEST_PRODUCTS.map((matcher) => ({ matcher, middlewares: [guardProducts] })),
  ...[...FIND_PRODUCTS, ...NEST_PRODUCTS].map((matcher) => ({
    matcher,
    middlewares: [guardPrices],
  })),
]
