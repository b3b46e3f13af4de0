import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { AdminSaveArticlePreview } from "./validators"

/** Medusa admits only signed-in staff to /admin. */
export const adminArticlePreviewMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/admin/article-previews",
    middlewares: [validateAndTransformBody(AdminSaveArticlePreview)],
  },
]
