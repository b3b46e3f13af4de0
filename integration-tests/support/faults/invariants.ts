import type { FaultShop } from "./fault-shop"

/** What must be true of every shop at rest, as questions that count the exceptions. */
const INVARIANTS = {
  "I1 oversold levels": `
    select count(*)::int as found from inventory_level
     where deleted_at is null and reserved_quantity > stocked_quantity`,
  "I2 reserved drift": `
    select count(*)::int as found from inventory_level l
     where deleted_at is null and reserved_quantity <> coalesce((
       select sum(quantity) from reservation_item r
        where r.inventory_item_id = l.inventory_item_id and r.location_id = l.location_id
          and r.deleted_at is null), 0)`,
  "I3 live orders without payment": `
    select count(*)::int as found from order_cart oc join "order" o on o.id = oc.order_id
     where oc.deleted_at is null and o.canceled_at is null
       and not exists (select 1 from order_payment_collection x
         join payment p on p.payment_collection_id = x.payment_collection_id
        where x.order_id = o.id)`,
  "I4 two orders of one cart": `
    select count(*)::int as found from (select cart_id from order_cart
     where deleted_at is null group by 1 having count(*) > 1) q`,
  "I6 stuck workflows": `
    select count(*)::int as found from workflow_execution
     where deleted_at is null
       and state in ('not_started', 'invoking', 'waiting_to_compensate', 'compensating')`,
} as const

/** The invariants that are broken right now, each with how often; empty when all hold. */
export async function listBroken(shop: FaultShop): Promise<string[]> {
  const broken: string[] = []
  for (const [name, sql] of Object.entries(INVARIANTS)) {
    const [row] = await shop.query<{ found: number }>(sql)
    if (row && row.found > 0) broken.push(`${name}: ${row.found}`)
  }
  return broken
}
