import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { announceStoreChange } from "./announce-store-change"
import { AdminUpdateShop } from "./validators"

/** Medusa admits only signed-in staff to /admin. */
export const adminShopSettingsMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/admin/shop-settings",
    middlewares: [validateAndTransformBody(AdminUpdateShop)],
  },
  {
    method: ["POST"],
    matcher: "/admin/stores/:id",
    middlewares: [announceStoreChange],
  },
]
