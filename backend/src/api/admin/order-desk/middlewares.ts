import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import { AdminGetOrderDesk, AdminGetPickList, AdminListDeskOrders } from "./validators"

/** Medusa admits only signed-in staff to /admin. */
export const adminOrderDeskMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/order-desk",
    middlewares: [validateAndTransformQuery(AdminGetOrderDesk, {})],
  },
  {
    method: ["GET"],
    matcher: "/admin/order-desk/orders",
    middlewares: [validateAndTransformQuery(AdminListDeskOrders, { isList: true })],
  },
  {
    method: ["GET"],
    matcher: "/admin/order-desk/pick-list",
    middlewares: [validateAndTransformQuery(AdminGetPickList, {})],
  },
]
