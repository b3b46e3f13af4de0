import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import {
  findForeignAddress,
  listAddressIds,
  type SentAddresses,
} from "./rules/find-foreign-address"

async function listOwnAddresses(
  container: MedusaContainer,
  cartId: string,
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["shipping_address.id", "billing_address.id"],
    filters: { id: cartId },
  })
  return data.flatMap((cart) => [
    ...(cart.shipping_address ? [cart.shipping_address.id] : []),
    ...(cart.billing_address ? [cart.billing_address.id] : []),
  ])
}

/**
 * Throws 404 for an address id that does not belong to this cart, as for one that does
 * not exist. A cart that is being created (`cartId` null) has no addresses yet.
 */
export async function assertOwnAddresses(
  container: MedusaContainer,
  cartId: string | null,
  sent: SentAddresses,
): Promise<void> {
  if (listAddressIds(sent).length === 0) return
  const own = cartId ? await listOwnAddresses(container, cartId) : []
  const foreign = findForeignAddress(sent, own)
  if (foreign === null) return
  throw new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `Address with id '${foreign}' was not found`,
  )
}
