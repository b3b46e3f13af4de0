import {
  authenticate,
  type MiddlewareRoute,
  validateAndTransformBody,
} from "@medusajs/framework/http"
import { limitAddresses } from "../../rate-limit/limit-requests"
import { limitCurrentPassword } from "./current-password"
import { requireOwnEmail } from "./own-email"
import { StoreChangePasswordBody } from "./validators"

const customer = authenticate("customer", ["bearer", "session"])

export const storeCustomerMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/store/customers",
    middlewares: [requireOwnEmail],
  },
  {
    method: ["POST"],
    matcher: "/store/customers/me/addresses",
    middlewares: [customer, limitAddresses],
  },
  {
    method: ["GET"],
    matcher: "/store/customers/me/access",
    middlewares: [customer],
  },
  {
    method: ["POST"],
    matcher: "/store/customers/me/password",
    middlewares: [
      customer,
      validateAndTransformBody(StoreChangePasswordBody),
      limitCurrentPassword,
    ],
  },
  {
    method: ["DELETE"],
    matcher: "/store/customers/me/sessions",
    middlewares: [customer],
  },
]
