import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import { StoreGetArticlePreviewParams } from "./validators"

export const storeArticlePreviewMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/store/article-previews/:key",
    middlewares: [validateAndTransformQuery(StoreGetArticlePreviewParams, {})],
  },
]
