import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { StoreCreateComment, StoreListComments } from "./comment-validators"
import { limitComments } from "./limit-comments"

export const storeArticleCommentMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/store/articles/:slug/comments",
    middlewares: [validateAndTransformQuery(StoreListComments, { isList: true })],
  },
  {
    method: ["POST"],
    matcher: "/store/articles/:slug/comments",
    middlewares: [validateAndTransformBody(StoreCreateComment), limitComments],
  },
]
