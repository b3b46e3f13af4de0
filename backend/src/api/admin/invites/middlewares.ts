import type { MiddlewareRoute } from "@medusajs/framework/http"
import { requireInvitedAddress } from "./own-invite"

export const adminInviteMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/admin/invites/accept",
    middlewares: [requireInvitedAddress],
  },
]
