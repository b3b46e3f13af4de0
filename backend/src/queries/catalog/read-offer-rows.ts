import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ProductKey } from "./list-product-keys"
import type { OfferRow } from "./rows"

/** One row a variant, with what decides its stock and its price. */
const VARIANTS = `
  select v.product_id, v.id, v.manage_inventory, v.allow_backorder,
    (select x.price_set_id from product_variant_price_set x
      where x.variant_id = v.id and x.deleted_at is null limit 1) as price_set_id,
    (select m.markets from variant_market m
      where m.variant_id = v.id and m.deleted_at is null limit 1) as markets,
    (select coalesce(jsonb_agg(jsonb_build_object(
        'inventory_item_id', i.inventory_item_id, 'required_quantity', i.required_quantity)), '[]')
      from product_variant_inventory_item i
      where i.variant_id = v.id and i.deleted_at is null) as inventory_items
  from product_variant v
  where v.deleted_at is null and v.product_id = any(?)`

type VariantOfferRow = OfferRow["variants"][number]
type Row = Omit<VariantOfferRow, "price_set" | "variant_market"> & {
  product_id: string
  price_set_id: string | null
  markets: string[] | null
}

/**
 * Reads what decides price and stock of these products, and nothing else, so that a whole
 * catalogue can be ordered by price or narrowed to what is in stock.
 */
export async function readOfferRows(
  container: MedusaContainer,
  products: readonly Pick<ProductKey, "id" | "level">[],
): Promise<(OfferRow & { id: string })[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: Row[] }>(VARIANTS, [
    products.map(({ id }) => id),
  ])
  const variants = new Map<string, VariantOfferRow[]>()
  for (const { product_id, price_set_id, markets, ...row } of rows) {
    const variant = {
      ...row,
      price_set: price_set_id ? { id: price_set_id } : null,
      variant_market: markets ? { markets } : null,
    }
    variants.set(product_id, [...(variants.get(product_id) ?? []), variant])
  }
  return products.map(({ id, level }) => ({
    id,
    access_rule: { level },
    variants: variants.get(id) ?? [],
  }))
}
