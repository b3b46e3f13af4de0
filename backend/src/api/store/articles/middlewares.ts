import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import { recogniseCustomer } from "../recognise-customer"
import { StoreGetArticleParams, StoreGetArticlesParams } from "./validators"

export const storeArticleMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/store/articles",
    middlewares: [validateAndTransformQuery(StoreGetArticlesParams, { isList: true })],
  },
  {
    method: ["GET"],
    matcher: "/store/articles/:slug",
    middlewares: [
      ...recogniseCustomer,
      validateAndTransformQuery(StoreGetArticleParams, {}),
    ],
  },
]
