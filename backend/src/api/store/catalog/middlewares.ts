import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import { recogniseCustomer } from "../recognise-customer"
import { StoreGetCatalogProductParams, StoreGetCatalogProductsParams } from "./validators"

export const storeCatalogMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/store/catalog/products",
    middlewares: [
      ...recogniseCustomer,
      validateAndTransformQuery(StoreGetCatalogProductsParams, { isList: true }),
    ],
  },
  {
    method: ["GET"],
    matcher: "/store/catalog/handles",
    middlewares: [validateAndTransformQuery(StoreGetCatalogProductParams, {})],
  },
  {
    method: ["GET"],
    matcher: "/store/catalog/products/:handle",
    middlewares: [
      ...recogniseCustomer,
      validateAndTransformQuery(StoreGetCatalogProductParams, {}),
    ],
  },
]
