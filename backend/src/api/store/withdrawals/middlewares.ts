import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { limitWithdrawals } from "../../rate-limit/limit-requests"
import { StoreCreateWithdrawal } from "./validators"

export const storeWithdrawalMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/store/withdrawals",
    middlewares: [validateAndTransformBody(StoreCreateWithdrawal), limitWithdrawals],
  },
]
