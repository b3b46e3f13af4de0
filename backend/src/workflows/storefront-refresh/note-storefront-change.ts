import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ChangeBuffer } from "./change-buffer"
import { refreshStorefrontWorkflow } from "./refresh-storefront"
import type { ShopChange } from "./rules/merge-changes"

/** One per process: a burst of events becomes one database check and one request. */
const buffer = new ChangeBuffer()

async function refresh(container: MedusaContainer, change: ShopChange): Promise<void> {
  const { errors } = await refreshStorefrontWorkflow(container).run({
    input: change,
    throwOnError: false,
  })
  const fault = errors?.[0]?.error
  if (fault) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`storefront-refresh: ${String(fault.message)}`)
  }
}

/**
 * Records that a guest may now see something else. The storefront is notified shortly
 * after, together with the other changes of the same burst.
 */
export function noteStorefrontChange(
  container: MedusaContainer,
  change: ShopChange,
): Promise<void> {
  buffer.add(change, (burst) => refresh(container, burst))
  return Promise.resolve()
}
