import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/**
 * Ways to pay of a new region. With Stripe configured only Stripe is offered: the system
 * provider takes no money and would give goods away.
 */
export async function listPaymentProviderIds(
  container: MedusaContainer,
): Promise<string[]> {
  const providers = await container
    .resolve(Modules.PAYMENT)
    .listPaymentProviders({ is_enabled: true })
  const cards = providers.filter(({ id }) => id === "pp_stripe_stripe")
  return cards.length > 0 ? cards.map(({ id }) => id) : ["pp_system_default"]
}
