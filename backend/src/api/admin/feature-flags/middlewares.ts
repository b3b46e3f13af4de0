import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { dropDeadToken } from "../../auth/drop-dead-token"

/** Medusa tells everybody which of its parts are switched on; here staff alone. */
export const adminFeatureFlagMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/feature-flags",
    middlewares: [authenticate("user", ["session", "bearer", "api-key"]), dropDeadToken],
  },
]
