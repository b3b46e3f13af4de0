import type { MiddlewareRoute } from "@medusajs/framework/http"
import { answerRemoval } from "./answer-removal"

export const adminUserMiddlewares: MiddlewareRoute[] = [
  {
    method: ["DELETE"],
    matcher: "/admin/users/:id",
    middlewares: [answerRemoval],
  },
]
