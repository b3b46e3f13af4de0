import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OrderPayment } from "../../contracts"
import { DUE, IS_ORDER, ORDERS_WITH_FACTS, PAYMENT } from "../order/order-facts"
import { type OrderPaymentFacts, toOrderPayment } from "./rules/to-order-payment"

/**
 * SQL: the newest collection that asks for money of order `o`. One that belongs to a cart
 * pays the cart's completion and is closed to everybody else.
 */
const OPEN_COLLECTION = `
  select c.id, c.created_at
  from order_payment_collection x
  join payment_collection c on c.id = x.payment_collection_id and c.deleted_at is null
  where x.order_id = o.id and x.deleted_at is null
    and c.status in ('not_paid', 'awaiting')
    and not exists (
      select 1 from cart_payment_collection t where t.payment_collection_id = c.id)
  order by c.created_at desc limit 1`

const PAYMENT_OF_ORDER = `
  select o.id as order_id, o.display_id, o.region_id, o.currency_code,
    ${PAYMENT} as payment, ${DUE}::float as due, o.canceled_at is not null as is_canceled,
    c.id as payment_collection_id, c.created_at as asked_at
  from ${ORDERS_WITH_FACTS}
  left join lateral (${OPEN_COLLECTION}) c on true
  where o.id = ? and ${IS_ORDER}`

/** What is still to be paid of an order; null for a draft and for an unknown id. */
export async function findOrderPayment(
  container: MedusaContainer,
  orderId: string,
): Promise<OrderPayment | null> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: OrderPaymentFacts[] }>(PAYMENT_OF_ORDER, [orderId])
  const [row] = rows
  return row ? toOrderPayment({ ...row, display_id: Number(row.display_id) }) : null
}
