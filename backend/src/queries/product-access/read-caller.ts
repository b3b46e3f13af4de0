import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  type Caller,
  GUEST,
  type LevelGroup,
  resolveLevel,
} from "../../modules/product-access/rules/resolve-access"

/** Who looks, with the groups that decide the price. */
export type ShopCaller = Caller & { group_ids: string[] }

type CustomerRow = {
  has_account: boolean
  groups: ((LevelGroup & { id: string }) | null)[] | null
}

/**
 * The caller behind an authenticated customer id. No id, an unknown one, or a customer
 * without an account is a guest. `customerId` must come from a checked session or token,
 * never from a request's body.
 */
export async function readCaller(
  container: MedusaContainer,
  customerId: string | null | undefined,
): Promise<ShopCaller> {
  const guest = { ...GUEST, group_ids: [] }
  if (!customerId) return guest

  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "customer",
    fields: ["id", "has_account", "groups.id", "groups.metadata"],
    filters: { id: customerId },
  })
  const customer: CustomerRow | undefined = data[0]
  if (!customer?.has_account) return guest

  return {
    signed_in: true,
    level: resolveLevel(customer.groups),
    group_ids: (customer.groups ?? []).flatMap((group) => group?.id ?? []),
  }
}
