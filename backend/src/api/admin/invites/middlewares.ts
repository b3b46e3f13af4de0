import type { MiddlewareRoute } from "@medusajs/framework/http"
import { respondToAcceptance } from "./respond-to-acceptance"
import { recordInviter } from "./record-inviter"

export const adminInviteMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/admin/invites",
    middlewares: [recordInviter],
  },
  {
    method: ["POST"],
    matcher: "/admin/invites/accept",
    middlewares: [respondToAcceptance],
  },
]
