import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import {
  AdminAcceptComment,
  AdminAnswerComment,
  AdminGiveCommentReason,
  AdminListComments,
} from "./validators"

const BODIES = {
  "/admin/comments/:id/acceptance": AdminAcceptComment,
  "/admin/comments/:id/refusal": AdminGiveCommentReason,
  "/admin/comments/:id/removal": AdminGiveCommentReason,
  "/admin/comments/:id/answers": AdminAnswerComment,
} as const

/** Medusa admits only signed-in staff to /admin. */
export const adminCommentMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/comments",
    middlewares: [validateAndTransformQuery(AdminListComments, { isList: true })],
  },
  ...Object.entries(BODIES).map(([matcher, body]): MiddlewareRoute => ({
    method: ["POST"],
    matcher,
    middlewares: [validateAndTransformBody(body)],
  })),
]
