import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Access } from "../../contracts"
import { resolveAccess } from "../../modules/product-access/rules/resolve-access"
import { readStanding } from "../sales/standing"

/**
 * Returns the access of one caller to each of these products, by product id.
 * `customer_id` is the signed-in customer; null for a guest.
 */
export async function listProductAccess(
  container: MedusaContainer,
  input: { product_ids: readonly string[]; customer_id: string | null },
): Promise<Map<string, Access>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [standing, { data: rules }] = await Promise.all([
    readStanding(container, input.customer_id),
    query.graph({
      entity: "access_rule",
      fields: ["product_id", "level"],
      filters: { product_id: [...input.product_ids] },
    }),
  ])
  const levelOf = new Map(rules.map((rule) => [rule.product_id, rule.level]))
  return new Map(
    input.product_ids.map((id) => [id, resolveAccess(levelOf.get(id) ?? "T0", standing)]),
  )
}
