import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { lockOrder } from "../../order-lock/lock-order"
import {
  AdminAccept,
  AdminDecline,
  AdminListWithdrawals,
  AdminRefund,
} from "./validators"

const REFUND = "/admin/withdrawals/:id/refund"

/** Medusa admits only signed-in staff to /admin. A refund holds the lock of its order. */
export const adminWithdrawalMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/withdrawals",
    middlewares: [validateAndTransformQuery(AdminListWithdrawals, { isList: true })],
  },
  {
    method: ["POST"],
    matcher: "/admin/withdrawals/:id/acceptance",
    middlewares: [validateAndTransformBody(AdminAccept)],
  },
  {
    method: ["POST"],
    matcher: "/admin/withdrawals/:id/refusal",
    middlewares: [validateAndTransformBody(AdminDecline)],
  },
  {
    method: ["POST"],
    matcher: REFUND,
    middlewares: [
      validateAndTransformBody(AdminRefund),
      lockOrder({ method: "POST", matcher: REFUND, part: "withdrawal", from: "path" }),
    ],
  },
]
