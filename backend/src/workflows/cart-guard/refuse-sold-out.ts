import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { listSoldOut } from "../../queries/cart-guard/list-sold-out"
import { buildRefusalError } from "../../queries/cart-guard/refuse-cart"
import { releaseCardHoldWorkflow } from "./release-card-hold"

/**
 * Throws the refusal, line by line, when goods of this cart are gone.
 *
 * *Refuses when* all lines together ask for more of an inventory item than is free.
 */
export async function assertNotSoldOut(
  container: MedusaContainer,
  cartId: string,
): Promise<void> {
  const error = buildRefusalError(await listSoldOut(container, cartId))
  if (error) throw error
}

/**
 * Lets go of the buyer's money after a refusal. Never throws: the buyer is told that the goods
 * are gone, whatever the payment provider says; what stays held is logged.
 */
export async function releaseCardHold(
  container: MedusaContainer,
  cartId: string,
): Promise<void> {
  const { errors } = await releaseCardHoldWorkflow(container).run({
    input: { cart_id: cartId },
    throwOnError: false,
  })
  if (errors.length > 0) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn("The card hold of a cart that was sold out could not be released yet.")
  }
}
