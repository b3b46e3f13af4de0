import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { requireOwnEmail } from "./own-email"

export const storeCustomerMiddlewares: MiddlewareRoute[] = [
  { method: ["POST"], matcher: "/store/customers", middlewares: [requireOwnEmail] },
  {
    method: ["GET"],
    matcher: "/store/customers/me/access",
    middlewares: [authenticate("customer", ["bearer", "session"])],
  },
]
