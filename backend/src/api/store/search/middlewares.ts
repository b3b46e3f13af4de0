import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import { StoreGetSearchParams, StoreGetSearchSuggestionsParams } from "./validators"

export const storeSearchMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/store/search",
    middlewares: [validateAndTransformQuery(StoreGetSearchParams, { isList: true })],
  },
  {
    method: ["GET"],
    matcher: "/store/search/suggestions",
    middlewares: [validateAndTransformQuery(StoreGetSearchSuggestionsParams, {})],
  },
]
