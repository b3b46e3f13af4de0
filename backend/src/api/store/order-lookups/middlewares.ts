import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { limitOrderLookups } from "../../rate-limit/limit-guesses"
import { StoreCreateOrderLookup } from "./validators"

export const storeOrderLookupMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/store/order-lookups",
    middlewares: [validateAndTransformBody(StoreCreateOrderLookup), limitOrderLookups],
  },
]
