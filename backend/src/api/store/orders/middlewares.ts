import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { limitPayments } from "../../rate-limit/limit-requests"
import { requireNamedOrderOwner, requireOrderOwner } from "./own-order"
import { sortLines } from "./sort-lines"
import {
  StoreCancelOrder,
  StoreCompleteOrderPayment,
  StoreReportClaim,
  StoreRequestOrderPayment,
  StoreRequestReturn,
} from "./validators"

/**
 * Guards for Medusa's order routes. They deliberately name no method: Medusa runs such
 * middlewares before its own validators, on the path and everything below it.
 */
export const storeOrderMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store", middlewares: [requireNamedOrderOwner] },
  { matcher: "/store/orders/:id", middlewares: [requireOrderOwner] },
  { method: ["GET"], matcher: "/store/orders/:id", middlewares: [sortLines] },
  {
    method: ["POST"],
    matcher: "/store/orders/:id/returns",
    middlewares: [validateAndTransformBody(StoreRequestReturn)],
  },
  {
    method: ["POST"],
    matcher: "/store/orders/:id/claims",
    middlewares: [validateAndTransformBody(StoreReportClaim)],
  },
  // The body is a picture, which no parser reads.
  {
    method: ["POST"],
    matcher: "/store/orders/:id/claims/:claim_id/pictures",
    bodyParser: false,
  },
  {
    method: ["POST"],
    matcher: "/store/orders/:id/cancel",
    middlewares: [validateAndTransformBody(StoreCancelOrder)],
  },
  {
    method: ["POST"],
    matcher: "/store/orders/:id/payment",
    middlewares: [validateAndTransformBody(StoreRequestOrderPayment)],
  },
  {
    method: ["POST"],
    matcher: "/store/orders/:id/payment/completion",
    middlewares: [limitPayments, validateAndTransformBody(StoreCompleteOrderPayment)],
  },
]
