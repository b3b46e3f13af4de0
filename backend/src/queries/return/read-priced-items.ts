import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PricedItem } from "./price-pieces"

/** The lines of an order with what core's totals read. */
export async function readPricedItems(
  container: MedusaContainer,
  orderId: string,
): Promise<PricedItem[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "items.*", "items.tax_lines.rate", "items.adjustments.*"],
    filters: { id: orderId },
  })
  const items: PricedItem[] = data[0]?.items ?? []
  return items
}
