import type { MiddlewareRoute } from "@medusajs/framework/http"
import { checkFiles, limitFiles } from "./check-files"

/**
 * `limitFiles` names no method, so it runs before core reads the files; `checkFiles` names one,
 * so it runs after core's parser, which is registered first.
 */
export const adminUploadMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin", middlewares: [limitFiles] },
  { method: ["POST"], matcher: "/admin/uploads", middlewares: [checkFiles] },
]
