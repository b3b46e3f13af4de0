import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { AdminSetAccessRule, AdminSetSafetyProfile } from "./validators"

/** Medusa admits only signed-in staff to /admin. */
export const adminProductMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/admin/products/:id/access-rule",
    middlewares: [validateAndTransformBody(AdminSetAccessRule)],
  },
  {
    method: ["POST"],
    matcher: "/admin/products/:id/safety-profile",
    middlewares: [validateAndTransformBody(AdminSetSafetyProfile)],
  },
]
