import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import { AdminGetPackingSlips } from "./validators"

/** Medusa admits only signed-in staff to /admin. */
export const adminPackingSlipMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/packing-slips",
    middlewares: [validateAndTransformQuery(AdminGetPackingSlips, {})],
  },
]
