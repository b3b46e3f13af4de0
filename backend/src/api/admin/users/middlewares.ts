import type { MiddlewareRoute } from "@medusajs/framework/http"
import { respondToRemoval } from "./respond-to-removal"

export const adminUserMiddlewares: MiddlewareRoute[] = [
  {
    method: ["DELETE"],
    matcher: "/admin/users/:id",
    middlewares: [respondToRemoval],
  },
]
