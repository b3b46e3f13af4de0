import type { MiddlewareRoute } from "@medusajs/framework/http"
import { namePersonBehind } from "./name-person-behind"

export const adminApiKeyMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/admin/api-keys",
    middlewares: [namePersonBehind],
  },
]
