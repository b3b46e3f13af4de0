import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { refuseAccountEmailChange } from "./own-email"
import { AdminSuspendCustomerBody } from "./validators"

/** Medusa admits only signed-in staff to /admin. */
export const adminCustomerMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/admin/customers/:id",
    middlewares: [refuseAccountEmailChange],
  },
  {
    method: ["POST"],
    matcher: "/admin/customers/:id/suspension",
    middlewares: [validateAndTransformBody(AdminSuspendCustomerBody)],
  },
]
