import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  GUEST_STANDING,
  type HolderRow,
  resolveLinkStatus,
  type Standing,
  toPricedCustomer,
} from "./rules/resolve-standing"

export { type HolderRow, resolveLinkStatus, type Standing, toPricedCustomer }

/** Fields of a customer that decide their standing. */
export const HOLDER_FIELDS = ["id", "has_account", "groups.id", "groups.metadata"]

/**
 * The standing of a customer now. No id, an unknown one, or a customer without an account is a
 * guest. `customerId` must come from a checked session or token or from a cart of theirs, never
 * from a request's body.
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
  return resolveLinkStatus(holder, now)
}

/** What a hook of core lays over the customer in a price or promotion context. */
type CustomerContext = { customer?: ReturnType<typeof toPricedCustomer> }

/** A customer as core read it, with the groups that count; empty when there is none. */
export async function readPricedCustomer(
  container: MedusaContainer,
  customer: { id: string } | null | undefined,
): Promise<CustomerContext> {
  if (!customer) return {}
  const standing = await readStanding(container, customer.id)
  return { customer: toPricedCustomer(customer, standing) }
}

/** The same for a hook that knows the id of the cart only. */
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
  return { customer: toPricedCustomer(customer, resolveLinkStatus(customer, new Date())) }
}
