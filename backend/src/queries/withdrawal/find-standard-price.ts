import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { WithdrawalOrder } from "./read-withdrawal-order"

/**
 * What standard delivery of this order would have cost, in main units with the tax of its
 * option; null when it went by standard delivery, or when nobody can say.
 */
export async function findStandardPrice(
  container: MedusaContainer,
  { shipping_option_id, history }: WithdrawalOrder,
): Promise<number | null> {
  if (!shipping_option_id) return null
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const [used] = await fulfillment.listShippingOptions({ id: shipping_option_id })
  if (!used || used.data?.service === "standard") return null
  const options = await fulfillment.listShippingOptions({
    service_zone: { id: used.service_zone_id },
  })
  const standard = options.find(
    ({ data, provider_id }) =>
      data?.service === "standard" && provider_id === used.provider_id,
  )
  if (!standard) return null
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["items.quantity", "items.unit_price", "items.variant.weight"],
    filters: { id: history.id },
  })
  const [price] = await fulfillment.calculateShippingOptionsPrices([
    {
      id: standard.id,
      provider_id: standard.provider_id,
      optionData: standard.data ?? {},
      data: {},
      context: { items: data[0]?.items ?? [] } as never,
    },
  ])
  return price?.calculated_amount ?? null
}
