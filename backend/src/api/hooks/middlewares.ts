import type { MiddlewareRoute } from "@medusajs/framework/http"
import { requireKnownProvider } from "./known-provider"

export const hookMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/hooks/payment/:provider",
    middlewares: [requireKnownProvider],
  },
]
