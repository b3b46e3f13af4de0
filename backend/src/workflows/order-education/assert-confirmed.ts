import type { MedusaContainer } from "@medusajs/framework/types"
import { buildUnconfirmed } from "../../queries/order-education/education-error"
import { readCartEducation } from "../../queries/order-education/read-cart-education"

/**
 * Throws when a professional product of this cart lacks a confirmation of what is told about
 * it now. A cart that already became an order passes, so that a retry after a lost answer
 * gets its order whatever has been written since.
 */
export async function assertEducationConfirmed(
  container: MedusaContainer,
  cartId: string,
): Promise<void> {
  const { products } = await readCartEducation(container, cartId)
  const missing = products.filter(({ confirmed_at }) => confirmed_at === null)
  if (missing.length > 0) throw buildUnconfirmed(missing)
}
