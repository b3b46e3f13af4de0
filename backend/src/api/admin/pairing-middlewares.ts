import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import {
  AdminAftercareReason,
  AdminSetArticlePairings,
  AdminSetProductPairings,
} from "./pairing-validators"
import { checkSentImport, checkStoredImport } from "./products/check-import"

/**
 * The import checks name a method, so they run after core's parser, which is registered
 * first.
 */
export const adminPairingMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/admin/products/:id/articles",
    middlewares: [validateAndTransformBody(AdminSetProductPairings)],
  },
  {
    method: ["POST"],
    matcher: "/admin/products/:id/aftercare-reason",
    middlewares: [validateAndTransformBody(AdminAftercareReason)],
  },
  {
    method: ["POST"],
    matcher: "/admin/articles/:id/products",
    middlewares: [validateAndTransformBody(AdminSetArticlePairings)],
  },
  {
    method: ["POST"],
    matcher: "/admin/products/import",
    middlewares: [checkSentImport],
  },
  {
    method: ["POST"],
    matcher: "/admin/products/imports",
    middlewares: [checkStoredImport],
  },
]
