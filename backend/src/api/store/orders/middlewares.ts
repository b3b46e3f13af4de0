import type { MiddlewareRoute } from "@medusajs/framework/http"
import { recogniseCustomer } from "../recognise-customer"
import { requireOrderOwner } from "./own-order"

export const storeOrderMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/store/orders/:id",
    middlewares: [...recogniseCustomer, requireOrderOwner],
  },
]
