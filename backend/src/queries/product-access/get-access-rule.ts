import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdminAccessRule } from "../../contracts"

/**
 * Returns the access rule of a product; a product without a rule is open to everybody.
 */
export async function getAccessRule(
  container: MedusaContainer,
  productId: string,
): Promise<AdminAccessRule> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "access_rule",
    fields: ["level", "max_per_order", "audience", "purposes"],
    filters: { product_id: productId },
  })
  const rule: AdminAccessRule | undefined = data[0]
  return {
    level: rule?.level ?? "T0",
    max_per_order: rule?.max_per_order ?? null,
    audience: rule?.audience ?? "both",
    purposes: rule?.purposes ?? [],
  }
}
