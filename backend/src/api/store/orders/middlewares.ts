import type { MiddlewareRoute } from "@medusajs/framework/http"
import { requireNamedOrderOwner, requireOrderOwner } from "./own-order"

/**
 * Locks in front of Medusa's order routes. They name no method on purpose: Medusa runs such
 * middlewares before its own validators, on the path and everything below it.
 */
export const storeOrderMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store", middlewares: [requireNamedOrderOwner] },
  { matcher: "/store/orders/:id", middlewares: [requireOrderOwner] },
]
