import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ReceivedItem } from "./rules/plan-receipt"
import { type HygieneFacts, isNeverRestocked } from "./rules/needs-seal"

/** Profiles of the products that are sold as this piece alone, or as a pack of it. */
const PROFILES = `
  select coalesce(json_agg(s), '[]')
  from product_variant_inventory_item own
  join product_variant v on v.id = own.variant_id and v.deleted_at is null
  join safety_profile s on s.product_id = v.product_id and s.deleted_at is null
  where own.inventory_item_id = i.id and own.deleted_at is null
    and not exists (
      select 1 from product_variant_inventory_item other
      where other.variant_id = v.id and other.inventory_item_id <> i.id
        and other.deleted_at is null)`

const ITEMS = `
  select t.id, t.item_id as line_id, t.quantity::float as quantity,
    t.received_quantity::float as received, t.damaged_quantity::float as damaged,
    t.metadata,
    coalesce((
      select json_agg(json_build_object(
        'inventory_item_id', i.id, 'title', coalesce(i.title, i.sku, 'Piece'),
        'sku', i.sku, 'required_quantity', part.required_quantity,
        'profiles', (${PROFILES})) order by part.created_at, part.id)
      from order_line_item l
      join product_variant v on v.id = l.variant_id and v.manage_inventory
      join product_variant_inventory_item part
        on part.variant_id = v.id and part.deleted_at is null
      join inventory_item i on i.id = part.inventory_item_id and i.deleted_at is null
      where l.id = t.item_id), '[]') as parts
  from return_item t where t.return_id = ? and t.deleted_at is null
  order by t.created_at, t.id`

type Row = Omit<ReceivedItem, "parts"> & {
  parts: (Omit<ReceivedItem["parts"][number], "never_restocked"> & {
    profiles: HygieneFacts[]
  })[]
}

/**
 * The items of a return with the pieces that each is made of: the pieces of a kit, or the
 * one of a simple product. Items whose variant counts no stock have none.
 */
export async function readReturnStock(
  container: MedusaContainer,
  returnId: string,
): Promise<ReceivedItem[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: Row[] }>(ITEMS, [returnId])
  return rows.map((row) => ({
    ...row,
    parts: row.parts.map(({ profiles, ...part }) => ({
      ...part,
      required_quantity: Number(part.required_quantity),
      never_restocked: profiles.some((profile) => isNeverRestocked(profile)),
    })),
  }))
}
