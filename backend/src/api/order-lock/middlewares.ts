import type { MiddlewareRoute } from "@medusajs/framework/http"
import { assertReservedHere } from "./assert-reserved-here"
import { assertWholeAmount } from "./assert-whole-amount"
import { LOCKED_ROUTES, OWN_LOCKED_ROUTES } from "./locked-routes"
import { lockOrder } from "./lock-order"

/**
 * One change of an order at a time. These entries name a method, so they run after
 * Medusa's own validators; the checks run under the lock.
 */
export const orderLockMiddlewares: MiddlewareRoute[] = [
  ...[...LOCKED_ROUTES, ...OWN_LOCKED_ROUTES].map((route): MiddlewareRoute => ({
    method: [route.method],
    matcher: route.matcher,
    middlewares: [lockOrder(route)],
  })),
  {
    method: ["POST"],
    matcher: "/admin/orders/:id/fulfillments",
    middlewares: [assertReservedHere],
  },
  ...["capture", "refund"].map((what): MiddlewareRoute => ({
    method: ["POST"],
    matcher: `/admin/payments/:id/${what}`,
    middlewares: [assertWholeAmount],
  })),
]
