import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"

export const storeCustomerMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/store/customers/me/access",
    middlewares: [authenticate("customer", ["bearer", "session"])],
  },
]
