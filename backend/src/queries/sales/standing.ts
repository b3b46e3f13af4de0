import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  GUEST_STANDING,
  type HolderRow,
  resolveStanding,
  type Standing,
  toPricedCustomer,
} from "./rules/resolve-standing"

export { type HolderRow, resolveStanding, type Standing, toPricedCustomer }

/** Fields of a customer that decide their standing. */
export const HOLDER_FIELDS = ["id", "has_account", "groups.id", "groups.metadata"]

/**
 * Reads the current standing of a customer. A missing or unknown id, or a customer
 * without an account, is a guest. `customerId` must come from a verified session or
 * token, or from the cart of that customer, never from a request body.
 */
export async function readStanding(
  container: MedusaContainer,
  customerId: string | null | undefined,
  now = new Date(),
): Promise<Standing> {
  if (!customerId) return GUEST_STANDING
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "customer",
    fields: HOLDER_FIELDS,
    filters: { id: customerId },
  })
  const holder: HolderRow | undefined = data[0]
  return resolveStanding(holder, now)
}

/** What a core hook returns to replace the customer in a price or promotion context. */
type CustomerContext = { customer?: ReturnType<typeof toPricedCustomer> }

/**
 * Returns the customer that core read, with only the groups that count; empty when there
 * is none.
 */
export async function readPricedCustomer(
  container: MedusaContainer,
  customer: { id: string } | null | undefined,
): Promise<CustomerContext> {
  if (!customer) return {}
  const standing = await readStanding(container, customer.id)
  return { customer: toPricedCustomer(customer, standing) }
}

/** The same for a hook that has only the id of the cart. */
export async function readPricedCustomerOfCart(
  container: MedusaContainer,
  cartId: string,
): Promise<CustomerContext> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["id", ...HOLDER_FIELDS.map((field) => `customer.${field}`)],
    filters: { id: cartId },
  })
  const customer: HolderRow | null | undefined = data[0]?.customer
  if (!customer) return {}
  return { customer: toPricedCustomer(customer, resolveStanding(customer, new Date())) }
}
