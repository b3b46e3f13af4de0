import type { MiddlewareRoute } from "@medusajs/framework/http"
import { requireNamedOrderOwner, requireOrderOwner } from "./own-order"
import { sortLines } from "./sort-lines"

/**
 * Guards for Medusa's order routes. They deliberately name no method: Medusa runs such
 * middlewares before its own validators, on the path and everything below it.
 */
export const storeOrderMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store", middlewares: [requireNamedOrderOwner] },
  { matcher: "/store/orders/:id", middlewares: [requireOrderOwner] },
  { method: ["GET"], matcher: "/store/orders/:id", middlewares: [sortLines] },
]
