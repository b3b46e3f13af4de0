import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/**
 * True when this customer has an account, or had one until it was deleted: what belongs to it
 * is opened by that account alone, and by nobody once it is gone.
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
