import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { SafetyProfile } from "../../contracts"
import { pickSafetyProfile } from "../../modules/product-safety/rules/safety-profile"

/**
 * Finds the safety profile of a product, with the note for staff; null when there is
 * none.
 */
export async function findSafetyProfile(
  container: MedusaContainer,
  productId: string,
): Promise<SafetyProfile | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "safety_profile",
    fields: ["*"],
    filters: { product_id: productId },
  })
  const profile: SafetyProfile | undefined = data[0]
  return profile ? pickSafetyProfile(profile) : null
}
