import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { AccessLevel, Picture } from "../../contracts"
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
  /** The variant that sells it alone, `pieces` at a time. */
  alone: { variant_id: string; product: SellingProduct; pieces: number } | null
}

export type SellingProduct = { id: string; level: AccessLevel }

type SellingVariantRow = {
  id: string
  thumbnail: string | null
  product: {
    id: string
    access_rule: { level: AccessLevel } | null
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

const countPieces = (variant: SellingVariantRow) =>
  Number(variant.inventory_items?.[0]?.required_quantity ?? 0)

/** The published variant made of this item only; of several, the one with the fewest pieces. */
function findSoldAlone(item: ItemRow): SellingVariantRow | null {
  const alone = (item.variants ?? []).flatMap((variant) =>
    variant?.product?.status === "published" && variant.inventory_items?.length === 1
      ? [variant]
      : [],
  )
  return alone.sort((a, b) => countPieces(a) - countPieces(b))[0] ?? null
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
    alone: alone?.product
      ? {
          variant_id: alone.id,
          product: {
            id: alone.product.id,
            level: alone.product.access_rule?.level ?? "T0",
          },
          pieces: countPieces(alone),
        }
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
      "variants.id",
      "variants.thumbnail",
      "variants.product.id",
      "variants.product.access_rule.level",
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
