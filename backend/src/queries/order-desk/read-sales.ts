import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { DESK_PERIODS, type DeskPeriod, type DeskSales } from "../../contracts"
import { IS_ORDER } from "../order/order-facts"

/** SQL: one pass over the longest period; each order counts in every period it belongs to. */
const SALES = `
  with sold as (
    select o.id, o.version, o.created_at, o.region_id, o.currency_code,
      (s.totals->>'current_order_total')::numeric as amount
    from "order" o
    join order_summary s
      on s.order_id = o.id and s.version = o.version and s.deleted_at is null
    where ${IS_ORDER} and o.canceled_at is null and o.created_at >= :from),
  counted as (
    select sold.*, coalesce((
      select sum(i.quantity) from order_item i
      where i.order_id = sold.id and i.version = sold.version
        and i.deleted_at is null), 0) as units
    from sold)
  select p.period, r.name as region, c.region_id, c.currency_code,
    count(*)::int as orders, sum(c.units)::float as units,
    round(sum(c.amount), 2)::float as amount
  from counted c
  join (values
    ('today', cast(:today as timestamptz)),
    ('7_days', cast(:week as timestamptz)),
    ('30_days', cast(:from as timestamptz))) as p (period, start)
    on c.created_at >= p.start
  left join region r on r.id = c.region_id
  group by p.period, r.name, c.region_id, c.currency_code
  order by c.currency_code desc, r.name`

/**
 * Adds up the orders in force that were placed in each period, by region and currency:
 * orders, pieces, and what they cost now (after edits and refunds, with tax and shipping).
 */
export async function readSales(
  container: MedusaContainer,
  starts: Record<DeskPeriod, Date>,
): Promise<DeskSales[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: DeskSales[] }>(SALES, {
    today: starts.today.toISOString(),
    week: starts["7_days"].toISOString(),
    from: starts["30_days"].toISOString(),
  })
  return DESK_PERIODS.flatMap((period) => rows.filter((row) => row.period === period))
}
