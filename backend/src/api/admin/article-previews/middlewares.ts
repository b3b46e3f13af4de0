import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { AdminKeepArticlePreview } from "./validators"

/** Medusa lets only signed-in staff through to /admin. */
export const adminArticlePreviewMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/admin/article-previews",
    middlewares: [validateAndTransformBody(AdminKeepArticlePreview)],
  },
]
