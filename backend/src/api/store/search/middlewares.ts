import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import { limitSearches } from "../../rate-limit/limit-requests"
import { StoreGetSearchParams, StoreGetSearchSuggestionsParams } from "./validators"

export const storeSearchMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/store/search",
    middlewares: [
      validateAndTransformQuery(StoreGetSearchParams, { isList: true }),
      limitSearches,
    ],
  },
  {
    method: ["GET"],
    matcher: "/store/search/suggestions",
    middlewares: [
      validateAndTransformQuery(StoreGetSearchSuggestionsParams, {}),
      limitSearches,
    ],
  },
]
