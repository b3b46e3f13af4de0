import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PAY_WITHIN_DAYS } from "../../contracts"
import { QUEUE_SQL } from "../order/order-facts"
import type { OverdueFacts } from "./rules/judge-overdue"

/** Orders in one look; the others wait for the next. */
const MAX = 50

const OVERDUE = `
  select o.id as order_id, exists (
      select 1 from order_item i
      where i.order_id = o.id and i.version = o.version and i.deleted_at is null
        and i.fulfilled_quantity > 0) as is_packed,
    exists (
      select 1 from order_payment_collection x
      join payment p on p.payment_collection_id = x.payment_collection_id
      where x.order_id = o.id and x.deleted_at is null and p.deleted_at is null
        and p.canceled_at is null) as has_payment,
    exists (
      select 1 from order_cart x where x.order_id = o.id) as came_from_cart
  from "order" o
  where o.id in (${QUEUE_SQL.overdue}) and (cast(:order_id as text) is null or o.id = :order_id)
  order by o.created_at limit ${MAX}`

type Row = OverdueFacts & { order_id: string }

/** Orders that were not paid in time, oldest first; or this one, when it is overdue. */
export async function listOverdueOrders(
  container: MedusaContainer,
  orderId: string | null = null,
): Promise<Row[]> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: Row[] }>(OVERDUE, { order_id: orderId, pay_days: PAY_WITHIN_DAYS })
  return rows
}
