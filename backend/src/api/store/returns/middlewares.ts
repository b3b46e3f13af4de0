import type { MiddlewareRoute } from "@medusajs/framework/http"
import { checkReturnShipping } from "./check-return-shipping"

export const storeReturnMiddlewares: MiddlewareRoute[] = [
  { method: ["POST"], matcher: "/store/returns", middlewares: [checkReturnShipping] },
]
