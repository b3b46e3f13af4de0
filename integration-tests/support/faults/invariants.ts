import { poll } from "../browser/poll"
import type { FaultShop } from "./fault-shop"

/**
 * Violations that an idle shop must not contain, at any age. The reconciliation job checks
 * only records that are old enough, so an empty result of the job is not sufficient proof.
 */
const AT_REST = {
  "I1 more held than there is": `
    select count(*)::int as found from inventory_level
     where deleted_at is null and reserved_quantity > stocked_quantity`,
  "I2 another count than the holds": `
    select count(*)::int as found from inventory_level l
     where deleted_at is null and reserved_quantity <> coalesce((
       select sum(quantity) from reservation_item r
        where r.inventory_item_id = l.inventory_item_id and r.location_id = l.location_id
          and r.deleted_at is null), 0)`,
  "I3 an order in force that nobody paid": `
    select count(*)::int as found from "order" o
     where o.deleted_at is null and o.canceled_at is null
       and not exists (select 1 from order_payment_collection x
         join payment p on p.payment_collection_id = x.payment_collection_id
        where x.order_id = o.id and p.deleted_at is null)`,
  "I4 two orders of one cart": `
    select count(*)::int as found from (select cart_id from order_cart
     where deleted_at is null group by 1 having count(*) > 1) q`,
} as const

/** The violations at this moment, one line each; empty when all invariants hold. */
export async function listBroken(shop: FaultShop): Promise<string[]> {
  const broken: string[] = []
  for (const [name, sql] of Object.entries(AT_REST)) {
    const [row] = await shop.query<{ found: number }>(sql)
    if (row && row.found > 0) broken.push(`${name}: ${row.found}`)
  }
  const violations = await shop.listViolations()
  return [
    ...broken,
    ...violations.map(({ invariant, subject_id }) => `${invariant} ${subject_id}`),
  ]
}

export type Tally = { orders: number; reservations: number; payments: number }

/** Counts orders and payments that are not cancelled, and reserved pieces. */
export async function countWhatStands(shop: FaultShop): Promise<Tally> {
  const [row] = await shop.query<Tally>(
    `select (select count(*)::int from "order"
              where canceled_at is null and deleted_at is null) as orders,
            (select coalesce(sum(quantity), 0)::int from reservation_item
              where deleted_at is null) as reservations,
            (select count(*)::int from payment
              where canceled_at is null and deleted_at is null) as payments`,
  )
  if (!row) throw new Error("No counts")
  return row
}

/**
 * Waits until the reconciliation job has ended every order that a killed process had begun and
 * that nobody paid, then expects so many orders of one piece, each reserved and paid once.
 */
export async function expectRepaired(shop: FaultShop, orders: number): Promise<void> {
  await poll(
    "all invariants",
    async () => {
      const broken = await listBroken(shop)
      if (broken.length > 0) throw new Error(broken.join("\n"))
      return true
    },
    { within: shop.times.repair * 1_000 },
  )
  expect(await countWhatStands(shop)).toEqual({
    orders,
    reservations: orders,
    payments: orders,
  })
}
