import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { AdminBeginLinkCheck } from "./validators"

/** Medusa admits only signed-in staff to /admin. */
export const adminLinkCheckMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/admin/link-checks",
    middlewares: [validateAndTransformBody(AdminBeginLinkCheck)],
  },
]
