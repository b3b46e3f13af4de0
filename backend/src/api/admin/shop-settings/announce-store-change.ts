import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { announceShopSettingsWorkflow } from "../../../workflows/shop-settings/announce-shop-settings"

/**
 * The shop's name can also be changed on Medusa's own page for the store; Medusa 2.21
 * emits no event for it.
 */
export function announceStoreChange(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  res.on("finish", () => {
    if (res.statusCode >= 400) return
    announceShopSettingsWorkflow(req.scope)
      .run()
      .catch((error: unknown) => {
        const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
        logger.warn(`storefront-refresh: change not announced (${String(error)})`)
      })
  })
  next()
}
