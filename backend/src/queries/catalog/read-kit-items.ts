import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Picture } from "../../contracts"
import { readProductMetadata } from "./read-products"

/** One inventory item as a reader sees it in a kit. */
export type KitItemRow = {
  id: string
  sku: string | null
  title: string | null
  /** Product that sells it alone or by the pack, if any is published. */
  product_handle: string | null
  /** Place of that product in the catalogue; null without one. */
  product_rank: number | null
  picture: Picture | null
}

type SellingVariantRow = {
  thumbnail: string | null
  product: {
    handle: string
    status: string
    thumbnail: string | null
    metadata: Record<string, unknown> | null
  } | null
  inventory_items: { required_quantity: number }[] | null
}

type ItemRow = {
  id: string
  sku: string | null
  title: string | null
  thumbnail: string | null
  metadata: Record<string, unknown> | null
  variants: (SellingVariantRow | null)[] | null
}

/** The published variant made of this item only; of several, the one with the fewest pieces. */
function findSoldAlone(item: ItemRow): SellingVariantRow | null {
  const alone = (item.variants ?? []).flatMap((variant) =>
    variant?.product?.status === "published" && variant.inventory_items?.length === 1
      ? [variant]
      : [],
  )
  const pieces = (variant: SellingVariantRow) =>
    Number(variant.inventory_items?.[0]?.required_quantity ?? 0)
  return alone.sort((a, b) => pieces(a) - pieces(b))[0] ?? null
}

function toKitItem(item: ItemRow): KitItemRow {
  const alone = findSoldAlone(item)
  const url = item.thumbnail ?? alone?.thumbnail ?? alone?.product?.thumbnail ?? null
  const alt = item.metadata?.alt
  return {
    id: item.id,
    sku: item.sku,
    title: item.title,
    product_handle: alone?.product?.handle ?? null,
    product_rank: readProductMetadata(alone?.product?.metadata ?? null).rank ?? null,
    picture: url
      ? { url, alt: typeof alt === "string" ? alt : (item.title ?? item.sku ?? "") }
      : null,
  }
}

/** Names, pictures and selling products of kit parts, by inventory item id. One query. */
export async function readKitItems(
  container: MedusaContainer,
  itemIds: readonly string[],
): Promise<Map<string, KitItemRow>> {
  if (itemIds.length === 0) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "inventory_item",
    fields: [
      "id",
      "sku",
      "title",
      "thumbnail",
      "metadata",
      "variants.thumbnail",
      "variants.product.handle",
      "variants.product.status",
      "variants.product.thumbnail",
      "variants.product.metadata",
      "variants.inventory_items.required_quantity",
    ],
    filters: { id: [...new Set(itemIds)] },
  })
  const items: ItemRow[] = data
  return new Map(items.map((item) => [item.id, toKitItem(item)]))
}
