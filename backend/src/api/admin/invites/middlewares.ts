import type { MiddlewareRoute } from "@medusajs/framework/http"
import { answerAcceptance } from "./answer-acceptance"
import { noteInviter } from "./note-inviter"

export const adminInviteMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/admin/invites",
    middlewares: [noteInviter],
  },
  {
    method: ["POST"],
    matcher: "/admin/invites/accept",
    middlewares: [answerAcceptance],
  },
]
