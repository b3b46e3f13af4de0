import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

/** As much of a customer as group prices rest on. */
type GroupedCustomer = {
  has_account?: boolean | null
  groups?: readonly unknown[] | null
}

/**
 * The customer for Medusa's price and promotion rules. Whoever has no account is in no group
 * there, also when somebody put that guest's record into one: anybody can type an e-mail.
 */
export function keepAccountGroups<Customer extends GroupedCustomer>(
  customer: Customer | null,
): Customer | null {
  if (!customer || customer.has_account) return customer
  return { ...customer, groups: [] }
}

/** What a hook lays over core's context; empty when core's own customer may stay. */
export function buildGroupContext<Customer extends GroupedCustomer>(
  customer: Customer | null | undefined,
): { customer?: Customer | null } {
  if (!customer || customer.has_account) return {}
  return { customer: keepAccountGroups(customer) }
}

/** The same for a hook that is told the cart's id only. */
export async function readGroupContext(
  container: MedusaContainer,
  cartId: string,
): Promise<{ customer?: GroupedCustomer | null }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["id", "customer.id", "customer.has_account"],
    filters: { id: cartId },
  })
  return buildGroupContext(data[0]?.customer)
}
