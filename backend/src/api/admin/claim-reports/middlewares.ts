import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { AdminAnswerClaim, AdminAnswerSafety } from "./validators"

export const adminClaimReportMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/admin/claim-reports/:id/answers",
    middlewares: [validateAndTransformBody(AdminAnswerClaim)],
  },
  {
    method: ["POST"],
    matcher: "/admin/safety-reports/:id/answers",
    middlewares: [validateAndTransformBody(AdminAnswerSafety)],
  },
]
