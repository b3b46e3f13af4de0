import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OrderNews } from "../../contracts"
import { INVARIANTS } from "../../invariants"
import { UNPAID as PAYMENT_DUE } from "./order-facts"

/** A mail that an order still owes its buyer. `subject_id` is what the mail is about. */
export type DueOrderMail = {
  template: "order-placed" | OrderNews
  order_id: string
  subject_id: string
}

/** Limits of one look. */
export type DueInput = {
  /** Minimum age in seconds of what happened, to leave time for the ordinary mail. */
  older_than: number
  /** Looks at this order alone. */
  order_id?: string | undefined
}

/** Maximum number of mails in one look; the others wait for the next. */
const MAX = 50
const UNPAID = INVARIANTS.find(({ id }) => id === "I3")?.sql ?? "select '' as subject_id"

/** SQL: a parcel of which staff did not switch this mail off. */
const buildParcels = (template: OrderNews, time: "shipped_at" | "delivered_at") => `
  select '${template}' as template, x.order_id, f.id as subject_id, f.${time} as at
  from order_fulfillment x join fulfillment f on f.id = x.fulfillment_id
  where x.deleted_at is null and f.deleted_at is null and f.canceled_at is null
    and f.${time} > now() - interval '1 day'
    and coalesce(f.metadata->'muted_mails'->>'${template}', '') <> 'true'`

/**
 * SQL: order `o` came from a cart and has payment sessions and no payment, so it was never
 * really placed.
 */
const NEVER_PAID = `
  exists (select 1 from order_cart t where t.order_id = o.id)
  and exists (
    select 1 from order_payment_collection x
    join payment_session s on s.payment_collection_id = x.payment_collection_id
    where x.order_id = o.id
      and not exists (
        select 1 from payment p where p.payment_collection_id = x.payment_collection_id))`

/** SQL: a return whose mails nobody switched off. */
const OPEN_RETURN = `r.deleted_at is null and r.canceled_at is null
    and not coalesce(r.no_notification, false)`

/**
 * SQL: everything of the last day that a buyer hears about by mail. A cancellation only
 * when the buyer was told of the order: an order that was never really placed has a mail
 * of its own, `order-not-placed`. A payment when staff
 * edit the order after the confirmation, which itself says what was due then.
 */
const HAPPENED = `
  select 'order-placed' as template, o.id as order_id, o.id as subject_id, oc.created_at as at
  from "order" o join order_cart oc on oc.order_id = o.id and oc.deleted_at is null
  where o.canceled_at is null and oc.created_at > now() - interval '1 day'
    and o.id not in (select subject_id from (${UNPAID}) unpaid)
  union all ${buildParcels("order-shipped", "shipped_at")}
  union all ${buildParcels("order-delivered", "delivered_at")}
  union all
  select 'order-canceled', o.id, o.id, o.canceled_at from "order" o
  where o.canceled_at > now() - interval '1 day'
    and exists (
      select 1 from notification n
      where n.idempotency_key = 'order-placed:' || o.id and n.deleted_at is null)
    and not (${NEVER_PAID})
  union all
  select 'return-requested', r.order_id, r.id, r.requested_at from "return" r
  where ${OPEN_RETURN} and r.status = 'requested'
    and r.requested_at > now() - interval '1 day'
  union all
  select 'return-received', r.order_id, r.id, coalesce(r.received_at, r.updated_at)
  from "return" r
  where ${OPEN_RETURN} and r.status in ('partially_received', 'received')
    and coalesce(r.received_at, r.updated_at) > now() - interval '1 day'
  union all
  select 'claim-reported', c.order_id, c.id, c.created_at from claim_report c
  where c.deleted_at is null and c.created_at > now() - interval '1 day'
  union all
  select 'claim-answered', c.order_id, c.id, c.answered_at from claim_report c
  where c.deleted_at is null and c.answered_at > now() - interval '1 day'
  union all
  select 'order-refunded', x.order_id, r.id, r.created_at
  from refund r
  join payment p on p.id = r.payment_id and p.deleted_at is null
  join order_payment_collection x
    on x.payment_collection_id = p.payment_collection_id and x.deleted_at is null
  where r.deleted_at is null and r.created_at > now() - interval '1 day'
  union all
  select 'order-payment-due', c.order_id, c.id, c.confirmed_at
  from order_change c
  where c.deleted_at is null and c.change_type = 'edit' and c.status = 'confirmed'
    and c.confirmed_at > now() - interval '1 day'
    and exists (
      select 1 from notification n
      where n.idempotency_key = 'order-placed:' || c.order_id and n.deleted_at is null
        and n.created_at < c.confirmed_at)
    and c.order_id in (${PAYMENT_DUE})`

const DUE = `
  select h.template, h.order_id, h.subject_id
  from (${HAPPENED}) h
  join "order" o on o.id = h.order_id
  where o.deleted_at is null and not coalesce(o.is_draft_order, false)
    and coalesce(o.email, '') <> '' and not coalesce(o.no_notification, false)
    and (cast(:order_id as text) is null or h.order_id = :order_id)
    and h.at <= now() - make_interval(secs => :older_than)
    and not exists (
      select 1 from notification n
      where n.idempotency_key = h.template || ':' || h.subject_id and n.deleted_at is null)
  order by h.at
  limit ${MAX}`

/** SQL: keys of the mails of the last day, sent or not. */
export const RECENT_MAIL_KEYS = `select h.template || ':' || h.subject_id from (${HAPPENED}) h`

/**
 * Lists the mails about orders that were never begun, oldest first: what happened in the
 * last day and has no notification. Obeys `no_notification` of an order and of a parcel.
 */
export async function listDueOrderMails(
  container: MedusaContainer,
  { older_than, order_id }: DueInput,
): Promise<DueOrderMail[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: DueOrderMail[] }>(DUE, {
    order_id: order_id ?? null,
    older_than: Math.trunc(older_than),
  })
  return rows
}
