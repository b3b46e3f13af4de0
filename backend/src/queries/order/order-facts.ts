/** SQL: order `o` is neither a draft nor deleted. */
export const IS_ORDER = `o.deleted_at is null and not coalesce(o.is_draft_order, false)`

/** SQL: order `o` is in force. */
const IN_FORCE = `${IS_ORDER} and o.canceled_at is null and o.status <> 'canceled'`

/** Less than the smallest coin: rounding of totals is no debt. */
const COIN = 0.005

/**
 * SQL: what order `o` costs now, and what of it is not captured; negative when more was
 * captured than it costs. Core keeps both for each version of an order.
 */
const TOTALS = `
  select (s.totals->>'current_order_total')::numeric as total,
    (s.totals->>'pending_difference')::numeric as due
  from order_summary s
  where s.order_id = o.id and s.version = o.version and s.deleted_at is null limit 1`

/**
 * SQL: money that providers hold for order `o` and that nobody has captured yet, and
 * whether a payment is under way that its provider has not confirmed.
 */
const HELD = `
  select coalesce(sum(p.amount - coalesce((
        select sum(c.amount) from capture c
        where c.payment_id = p.id and c.deleted_at is null), 0))
      filter (where p.id is not null), 0) as held,
    coalesce(bool_or(exists (
      select 1 from payment_session n
      where n.payment_collection_id = x.payment_collection_id and n.deleted_at is null
        and n.status = 'pending_authorization')), false) as is_awaited
  from order_payment_collection x
  left join payment p on p.payment_collection_id = x.payment_collection_id
    and p.deleted_at is null and p.canceled_at is null
  where x.order_id = o.id and x.deleted_at is null`

/** SQL: pieces of order `o` that travel, and how far they are. */
const PIECES = `
  select coalesce(sum(i.quantity), 0) as ordered,
    coalesce(sum(least(i.fulfilled_quantity, i.quantity)), 0) as packed,
    coalesce(sum(least(greatest(i.shipped_quantity, i.delivered_quantity), i.quantity)), 0) as sent,
    coalesce(sum(least(i.delivered_quantity, i.quantity)), 0) as delivered
  from order_item i join order_line_item l on l.id = i.item_id
  where i.order_id = o.id and i.version = o.version and i.deleted_at is null
    and coalesce(l.requires_shipping, true)`

/** SQL: the order of `DESK_PAYMENTS` in which the first that fits is the state. */
export const PAYMENT = `case
  when t.due <= -${COIN} then 'to_refund'
  when o.canceled_at is not null and t.total - t.due >= ${COIN} then 'to_refund'
  when o.canceled_at is not null then 'canceled'
  when t.due - m.held < ${COIN} and t.due >= ${COIN} then 'authorized'
  when t.due < ${COIN} then 'paid'
  when m.is_awaited then 'awaiting'
  else 'unpaid' end`

/**
 * SQL: what the buyer still has to pay; negative: what they get back; 0 for a cancelled
 * order of which nothing was captured.
 */
export const DUE = `coalesce(case
    when o.canceled_at is not null then t.due - t.total
    when t.due < 0 then t.due
    else t.due - m.held end, 0)`

/** SQL: how far the goods are. */
export const SHIPMENT = `case
  when o.canceled_at is not null then 'canceled'
  when g.ordered = 0 then 'nothing_to_ship'
  when g.delivered >= g.ordered then 'delivered'
  when g.sent >= g.ordered then 'shipped'
  when g.sent > 0 then 'partly_shipped'
  when g.packed >= g.ordered then 'packed'
  else 'to_pack' end`

/**
 * SQL: orders `o` with their totals `t`, money `m` and goods `g`. Drafts are left out.
 */
export const ORDERS_WITH_FACTS = `
  "order" o
  left join lateral (${TOTALS}) t on true
  left join lateral (${HELD}) m on true
  left join lateral (${PIECES}) g on true`

/** SQL: orders in force of which a part is neither paid nor held, nor awaited. */
export const UNPAID = `
  select o.id from order_summary s
  join "order" o on o.id = s.order_id and o.version = s.version
  cross join lateral (${HELD}) m
  where s.deleted_at is null and ${IN_FORCE}
    and (s.totals->>'pending_difference')::numeric >= ${COIN}
    and (s.totals->>'pending_difference')::numeric - m.held >= ${COIN}
    and not m.is_awaited`

/** SQL: orders in force with pieces that wait to be sent. */
const OPEN_PIECES = `
  select o.id from order_item i
  join "order" o on o.id = i.order_id and o.version = i.version
  join order_line_item l on l.id = i.item_id
  where i.deleted_at is null and ${IN_FORCE}
    and greatest(i.shipped_quantity, i.delivered_quantity) < i.quantity
    and coalesce(l.requires_shipping, true)`

/** SQL: orders of which the shop has more money than it should. */
const TO_REFUND = `
  select o.id from order_summary s
  join "order" o on o.id = s.order_id and o.version = s.version
  where s.deleted_at is null and ${IS_ORDER}
    and ((s.totals->>'pending_difference')::numeric <= -${COIN}
      or (o.canceled_at is not null
        and (s.totals->>'current_order_total')::numeric
          - (s.totals->>'pending_difference')::numeric >= ${COIN}))`

/** SQL: since when the buyer of order `o` is asked to pay. */
export const ASKED_AT = `(
    select coalesce(max(c.created_at), o.created_at)
    from order_payment_collection x
    join payment_collection c on c.id = x.payment_collection_id and c.deleted_at is null
    where x.order_id = o.id and x.deleted_at is null
      and c.status in ('not_paid', 'awaiting'))`

/**
 * SQL for each number on "Today": the ids of its orders. The list behind the number uses
 * the same. `:pay_days` is the number of days in which an order is to be paid.
 */
export const QUEUE_SQL = {
  to_ship: `select id from (${OPEN_PIECES}) open where id not in (${UNPAID})`,
  unpaid: UNPAID,
  overdue: `select o.id from "order" o where o.id in (${UNPAID})
    and ${ASKED_AT} < now() - make_interval(days => :pay_days)`,
  to_refund: TO_REFUND,
  returns: `select r.order_id as id from "return" r
    where r.deleted_at is null and r.canceled_at is null
      and r.status in ('requested', 'partially_received')`,
} as const
