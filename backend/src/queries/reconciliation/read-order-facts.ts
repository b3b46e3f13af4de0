import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { buildUnpaidWithoutCart, TO_PAY } from "../../invariants"
import type { UnplacedOrderFacts } from "../../modules/reconciliation/rules/judge-order"

/**
 * An order with the facts that decide whether it was placed, and what a void must undo.
 */
export type OrderRecord = UnplacedOrderFacts & {
  id: string
  /** The linked cart; null when the completion stopped before it linked one. */
  cart_id: string | null
  payment_collection_ids: string[]
  /** Payment sessions at a provider outside this shop, which may hold money. */
  outside_session_ids: string[]
}

const FACTS = `
  select o.id, o.version, o.canceled_at is not null as is_canceled,
    o.is_draft_order as is_draft, ${TO_PAY}::float as to_pay,
    (extract(epoch from now() - o.created_at) / 3600)::float as age,
    (select oc.cart_id from order_cart oc where oc.order_id = o.id and oc.deleted_at is null limit 1) as cart_id,
    (select count(*)::int from payment p
      where p.deleted_at is null and p.payment_collection_id in (select id from pc)) as payments,
    (select count(*)::int from payment_session s
      where s.deleted_at is null and s.status = 'pending_authorization'
        and s.payment_collection_id in (select id from pc)) as awaited,
    (select count(*)::int from order_fulfillment x join fulfillment f on f.id = x.fulfillment_id
      where x.order_id = o.id and x.deleted_at is null and f.canceled_at is null
        and f.deleted_at is null) as fulfillments,
    array(select id from pc) as payment_collection_ids,
    array(select s.id from payment_session s
      where s.deleted_at is null and s.provider_id not like 'pp\\_system\\_%'
        and s.payment_collection_id in (select id from pc)) as outside_session_ids
  from "order" o where o.id = :id and o.deleted_at is null`

/**
 * Reads the facts about an order that `judgeOrder` needs; null when there is no such
 * order.
 */
export async function findOrderRecord(
  container: MedusaContainer,
  orderId: string,
): Promise<OrderRecord | null> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: OrderRecord[] }>(
    `with pc as (
      select x.payment_collection_id as id from order_payment_collection x
      where x.order_id = :id and x.deleted_at is null)${FACTS}`,
    { id: orderId },
  )
  return rows[0] ?? null
}

/** Lists the orders linked to a cart, oldest first. */
export async function listCartOrders(
  container: MedusaContainer,
  cartId: string,
): Promise<{ order_id: string; is_canceled: boolean }[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{
    rows: { order_id: string; is_canceled: boolean }[]
  }>(
    `select oc.order_id, o.canceled_at is not null as is_canceled
     from order_cart oc join "order" o on o.id = oc.order_id
     where oc.cart_id = ? and oc.deleted_at is null and o.deleted_at is null
     order by oc.created_at`,
    [cartId],
  )
  return rows
}

/**
 * True when an order exists that an unfinished completion of this cart made and did not link
 * to it. Only that completion's record says whose order it is.
 */
export async function hasUnlinkedOrder(
  container: MedusaContainer,
  cartId: string,
): Promise<boolean> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: unknown[] }>(
    `select 1 from (${buildUnpaidWithoutCart(0)}) unlinked where facts->>'cart_id' = ?`,
    [cartId],
  )
  return rows.length > 0
}
