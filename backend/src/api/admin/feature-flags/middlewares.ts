import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { rejectRevokedToken } from "../../auth/reject-revoked-token"

/** Medusa returns its feature flags to everybody; here only to staff. */
export const adminFeatureFlagMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/feature-flags",
    middlewares: [
      authenticate("user", ["session", "bearer", "api-key"]),
      rejectRevokedToken,
    ],
  },
]
