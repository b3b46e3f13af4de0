import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"

/** Maximum number of addresses of one account. */
const MAX_ADDRESSES = 100

/**
 * Checks address books after an address was added, so that concurrent additions cannot
 * pass the limit together. Refuses a book with too many (`address_book_full`).
 */
export async function assertAddressBooks(
  container: MedusaContainer,
  added: readonly { customer_id: string }[],
): Promise<void> {
  const customers = container.resolve(Modules.CUSTOMER)
  for (const customer_id of new Set(added.map((one) => one.customer_id))) {
    const [, count] = await customers.listAndCountCustomerAddresses(
      { customer_id },
      { take: 1, select: ["id"] },
    )
    if (count <= MAX_ADDRESSES) continue
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `address_book_full: An account keeps at most ${MAX_ADDRESSES} addresses. Delete one to add another.`,
    )
  }
}
