import type { MiddlewareRoute } from "@medusajs/framework/http"
import { checkFiles, checkUploadAddress, limitFiles } from "./check-files"

/**
 * `limitFiles` names no method, so it runs before core reads the files. The others name
 * one, so they run after core's parsers, which are registered first.
 */
export const adminUploadMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin", middlewares: [limitFiles] },
  { method: ["POST"], matcher: "/admin/uploads", middlewares: [checkFiles] },
  {
    method: ["POST"],
    matcher: "/admin/uploads/presigned-urls",
    middlewares: [checkUploadAddress],
  },
]
