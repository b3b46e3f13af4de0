import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdminSuspension } from "../../contracts"
import { ACCOUNT_MODULE, type AccountService } from "../../modules/account"

/**
 * Finds why and since when a customer may not sign in; null when the customer is not
 * suspended.
 */
export async function findSuspension(
  container: MedusaContainer,
  customerId: string,
): Promise<AdminSuspension | null> {
  const [found] = await container
    .resolve<AccountService>(ACCOUNT_MODULE)
    .listSuspensions({ customer_id: customerId })
  if (!found) return null
  return { reason: found.reason, suspended_at: new Date(found.created_at).toISOString() }
}
