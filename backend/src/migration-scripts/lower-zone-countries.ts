import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { lowerZoneCountriesWorkflow } from "../workflows/cart-guard/lower-zone-countries"

/**
 * Run once by `medusa db:migrate`: service zones that were stored with "US" before the Admin API
 * put country codes into small letters.
 */
export default async function lowerZoneCountries({ container }: ExecArgs): Promise<void> {
  const { result } = await lowerZoneCountriesWorkflow(container).run()
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  logger.info(`service zones whose country is now in small letters: ${result}`)
}
