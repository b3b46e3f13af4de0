import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { keepAccountEmail } from "./own-email"
import { AdminSuspendCustomerBody } from "./validators"

/** Medusa admits only signed-in staff to /admin. */
export const adminCustomerMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/admin/customers/:id",
    middlewares: [keepAccountEmail],
  },
  {
    method: ["POST"],
    matcher: "/admin/customers/:id/suspension",
    middlewares: [validateAndTransformBody(AdminSuspendCustomerBody)],
  },
]
