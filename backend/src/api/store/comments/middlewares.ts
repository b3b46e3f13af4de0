import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { StoreUseCommentLink } from "./validators"

export const storeCommentMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/store/comments/withdrawals",
    middlewares: [validateAndTransformBody(StoreUseCommentLink)],
  },
  {
    method: ["POST"],
    matcher: "/store/comments/notice-stops",
    middlewares: [validateAndTransformBody(StoreUseCommentLink)],
  },
]
