import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { alignGeoZonesWorkflow } from "../workflows/cart-guard/align-geo-zones"

/**
 * Run once by `medusa db:migrate`: corrects service zones that were stored with "US" or
 * "TX", before the Admin API wrote them in the form that carts have.
 */
export default async function alignGeoZones({ container }: ExecArgs): Promise<void> {
  const { result } = await alignGeoZonesWorkflow(container).run()
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  logger.info(`service zones that now fit the addresses of carts: ${result}`)
}
