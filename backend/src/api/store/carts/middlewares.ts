import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { limitPromotionCodes } from "../../rate-limit/limit-guesses"
import { limitCarts, limitPayments } from "../../rate-limit/limit-requests"
import { alignMarket } from "./align-market"
import { checkQuantities } from "./check-quantities"
import { recordRequestStart } from "./complete/request-start-time"
import { nameUsState } from "./name-us-state"
import {
  requireCartOwner,
  requireNamedCartOwner,
  requireOwnLine,
  requirePaymentCollectionOwner,
} from "./own-cart"
import { StoreConfirmEducation } from "./validators"

/**
 * Guards for Medusa's cart routes. They deliberately name no method: Medusa runs such
 * middlewares before its own validators, on the path and everything below it.
 */
export const storeCartMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store", middlewares: [recordRequestStart, requireNamedCartOwner] },
  { matcher: "/store/carts", middlewares: [limitPromotionCodes] },
  { matcher: "/store/carts", middlewares: [checkQuantities, alignMarket, nameUsState] },
  { method: ["POST"], matcher: "/store/carts", middlewares: [limitCarts] },
  { matcher: "/store/carts/:id", middlewares: [requireCartOwner, alignMarket] },
  {
    matcher: "/store/carts/:id/line-items/:line_id",
    middlewares: [requireOwnLine],
  },
  {
    method: ["POST"],
    matcher: "/store/carts/:id/confirmations",
    middlewares: [validateAndTransformBody(StoreConfirmEducation)],
  },
  {
    matcher: "/store/payment-collections/:id",
    middlewares: [requirePaymentCollectionOwner],
  },
  {
    method: ["POST"],
    matcher: "/store/payment-collections/:id/payment-sessions",
    middlewares: [limitPayments],
  },
]
