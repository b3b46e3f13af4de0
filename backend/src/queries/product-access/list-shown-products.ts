import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils"

/**
 * Returns those of these products that are published and in one of these sales channels.
 */
export async function listShownProducts(
  container: MedusaContainer,
  productIds: string[],
  channelIds: string[],
): Promise<Set<string>> {
  if (productIds.length === 0 || channelIds.length === 0) return new Set()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [published, placed] = await Promise.all([
    query.graph({
      entity: "product",
      fields: ["id"],
      filters: { id: productIds, status: ProductStatus.PUBLISHED },
    }),
    query.graph({
      entity: "product_sales_channel",
      fields: ["product_id"],
      filters: { product_id: productIds, sales_channel_id: channelIds },
    }),
  ])
  const here = new Set(placed.data.map(({ product_id }) => product_id))
  return new Set(published.data.map(({ id }) => id).filter((id) => here.has(id)))
}
