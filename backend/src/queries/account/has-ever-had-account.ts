import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/**
 * True when this customer has an account, or had one that was deleted. Only that account
 * may access what belongs to it, and after its deletion no one may.
 */
export async function hasEverHadAccount(
  container: MedusaContainer,
  customerId: string,
): Promise<boolean> {
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers(
      { id: customerId },
      { withDeleted: true, select: ["id", "has_account"] },
    )
  return customer?.has_account === true
}
