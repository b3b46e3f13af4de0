import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { AdminCheckShop, AdminListDiscrepancies } from "./validators"

/** Medusa admits only signed-in staff to /admin. */
export const adminDiscrepancyMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/discrepancies",
    middlewares: [validateAndTransformQuery(AdminListDiscrepancies, { isList: true })],
  },
  {
    method: ["POST"],
    matcher: "/admin/discrepancies",
    middlewares: [validateAndTransformBody(AdminCheckShop)],
  },
]
