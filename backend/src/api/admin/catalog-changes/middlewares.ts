import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { announceCatalogChangeWorkflow } from "../../../workflows/storefront-refresh/announce-catalog-change"

/**
 * Admin routes that change what guests see and emit no event in Medusa 2.21: price lists
 * and their prices, price preferences, products of a sales channel, a warehouse's
 * channels, and the parts of a kit.
 */
const SILENT_ROUTES = [
  "/admin/price-lists",
  "/admin/price-preferences",
  "/admin/sales-channels/:id/products",
  "/admin/stock-locations/:id/sales-channels",
  "/admin/products/:id/images",
  "/admin/products/:id/variants/inventory-items",
  "/admin/products/:id/variants/:variant_id/inventory-items",
]

function announceWhenDone(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const isOfProduct = req.baseUrl.startsWith("/admin/products/")
  if (req.method !== "GET" && req.method !== "HEAD" && req.method !== "OPTIONS") {
    res.on("finish", () => {
      if (res.statusCode >= 400) return
      announceCatalogChangeWorkflow(req.scope)
        .run({ input: isOfProduct ? { product_ids: [req.params.id ?? ""] } : {} })
        .catch((error: unknown) => {
          const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
          logger.warn(`storefront-refresh: change not announced (${String(error)})`)
        })
    })
  }
  next()
}

export const adminCatalogChangeMiddlewares: MiddlewareRoute[] = SILENT_ROUTES.map(
  (matcher) => ({ matcher, middlewares: [announceWhenDone] }),
)
