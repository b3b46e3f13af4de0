import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { limitOrderLookups } from "../../rate-limit/limit-guesses"
import { StoreCreateOrderLookup, StoreLookUpInvoice } from "./validators"

export const storeOrderLookupMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/store/order-lookups",
    middlewares: [validateAndTransformBody(StoreCreateOrderLookup), limitOrderLookups],
  },
  {
    method: ["POST"],
    matcher: "/store/order-lookups/invoices",
    middlewares: [validateAndTransformBody(StoreLookUpInvoice), limitOrderLookups],
  },
]
