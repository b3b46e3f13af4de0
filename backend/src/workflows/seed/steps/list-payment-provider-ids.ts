import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/**
 * Lists the payment providers of a new region. With Stripe configured only Stripe is
 * offered: the system provider takes no money, so goods would be free.
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
