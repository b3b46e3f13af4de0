import type { InvariantId } from "../contracts/reconciliation"

/**
 * A rule that the shop's tables must satisfy. `sql` returns every row that breaks it, as
 * `subject_id` (text) and `facts` (jsonb); no rows = the rule is satisfied.
 */
export type Invariant = {
  id: InvariantId
  /** The rule as a sentence. */
  promise: string
  sql: string
  /** A table that not every shop has; without it the rule is satisfied. */
  table?: string
}

/**
 * The triggers of the limit on reservations, each with its table. When a trigger changes,
 * it gets a new name.
 */
export const RESERVATION_TRIGGERS = {
  clearline_limit_reservations_insert: "reservation_item",
  clearline_limit_reservations_update: "reservation_item",
} as const

/**
 * The triggers of the rule that no product is in the shop without its articles, each with
 * its table.
 */
export const PAIRING_TRIGGERS = {
  clearline_pairing_new_product: "product",
  clearline_pairing_published: "product",
  clearline_pairing_article_gone: "article",
  clearline_pairing_article_deleted: "article",
  clearline_pairing_made: "product_article_pairing",
  clearline_pairing_changed: "product_article_pairing",
  clearline_pairing_erased: "product_article_pairing",
  clearline_pairing_level: "access_rule",
  clearline_pairing_reason_gone: "aftercare_reason",
  clearline_pairing_reason_erased: "aftercare_reason",
} as const

/**
 * SQL that returns a row, with `trigger` and `on_table`, for each of these triggers that
 * is not active: it was dropped or disabled, or its table does not exist.
 */
export function buildMissingTriggers(triggers: Readonly<Record<string, string>>): string {
  const wanted = Object.entries(triggers).map(
    ([name, table]) => `('${name}', '${table}')`,
  )
  return `
  select w.trigger, w.on_table from (values ${wanted.join(", ")}) as w (trigger, on_table)
  where not exists (
    select 1 from pg_trigger t
    where t.tgname = w.trigger and t.tgrelid = to_regclass(w.on_table)
      and t.tgenabled in ('O', 'A'))`
}

/**
 * SQL: states of an execution that has not ended. The times in `workflow_execution` are
 * UTC.
 */
const UNFINISHED =
  "('not_started','invoking','waiting_to_compensate','compensating')" as const

/**
 * SQL: the amount to pay when order `o` was placed, before any edit. Null when its totals
 * do not contain it: the amount is then unknown, not zero.
 */
export const TO_PAY = `(
      select (s.totals->>'pending_difference')::numeric from order_summary s
      where s.order_id = o.id and s.deleted_at is null order by s.version limit 1
    )` as const

/** SQL: true when an amount was to be paid, or when the amount is unknown. */
const MAY_BE_OWED = `coalesce(${TO_PAY} > 0, true)` as const

/**
 * SQL: the cart id in the record of a completion; null when the record cannot be read.
 */
const COMPLETED_CART = `e.context->'data'->'payload'->>'id'` as const

/**
 * I3 for an order that is linked to its cart: in force, with an amount to pay, and with
 * no payment made or awaited.
 */
const buildUnpaidWithCart = (minAge: number) => `
  select o.id as subject_id, jsonb_build_object(
    'display_id', o.display_id, 'cart_id', oc.cart_id,
    'to_pay', ${TO_PAY}, 'currency_code', o.currency_code, 'placed_at', o.created_at) as facts
  from order_cart oc
  join "order" o on o.id = oc.order_id
  where oc.deleted_at is null and o.deleted_at is null and o.canceled_at is null
    and not o.is_draft_order
    and oc.created_at < now() - interval '${minAge} s'
    and ${MAY_BE_OWED}
    and not exists (
      select 1 from order_payment_collection x
      join payment p on p.payment_collection_id = x.payment_collection_id
      where x.order_id = o.id and x.deleted_at is null and p.deleted_at is null)
    and not exists (
      select 1 from order_payment_collection x
      join payment_session s on s.payment_collection_id = x.payment_collection_id
      where x.order_id = o.id and x.deleted_at is null and s.deleted_at is null
        and s.status = 'pending_authorization')`

/**
 * I3 for an order whose completion failed before the order was linked to its cart. The
 * order has no cart and no payment collection, and an unfinished completion of a cart
 * with the same buyer, channel, currency and items began just before it. `is_certain` is
 * false when the record of that completion does not name its cart.
 */
export const buildUnpaidWithoutCart = (minAge: number) => `
  select distinct on (o.id) o.id as subject_id, jsonb_build_object(
    'display_id', o.display_id, 'cart_id', c.id, 'is_certain', run.names_cart,
    'to_pay', ${TO_PAY}, 'currency_code', o.currency_code, 'placed_at', o.created_at) as facts
  from (
    select * from "order" o
    where o.deleted_at is null and o.canceled_at is null and not o.is_draft_order
      and o.created_at < now() - interval '${minAge} s'
      and not exists (select 1 from order_cart x where x.order_id = o.id)
      and not exists (select 1 from order_payment_collection x where x.order_id = o.id)
    offset 0) o
  join cart c on c.email = o.email and c.currency_code = o.currency_code
    and c.sales_channel_id = o.sales_channel_id and c.deleted_at is null
  cross join lateral (
    select bool_or(${COMPLETED_CART} is not null) as names_cart
    from workflow_execution e
    where e.workflow_id = 'complete-cart' and e.deleted_at is null
      and e.state in ${UNFINISHED}
      and coalesce(${COMPLETED_CART}, c.id) = c.id
      and o.created_at at time zone 'utc'
        between e.created_at and e.created_at + interval '3 min') run
  where run.names_cart is not null
    and ${MAY_BE_OWED}
    and (
      select jsonb_agg(jsonb_build_array(l.variant_id, i.quantity) order by l.variant_id, i.quantity)
      from order_item i join order_line_item l on l.id = i.item_id
      where i.order_id = o.id and i.deleted_at is null
    ) = (
      select jsonb_agg(jsonb_build_array(l.variant_id, l.quantity) order by l.variant_id, l.quantity)
      from cart_line_item l where l.cart_id = c.id and l.deleted_at is null)
  order by o.id, run.names_cart desc, c.id`

/** Seconds after which an unpaid order or a reservation without an order counts as broken. */
const MIN_AGE = 60

/** A workflow may be unfinished for this many times the age: five minutes by default. */
const UNFINISHED_AGES = 5

/**
 * The invariants of every shop. Read by the reconciliation job, by `npm run doctor`, and by
 * every test that races, kills or floods the shop.
 *
 * @param minAge seconds, a positive whole number
 */
export const buildInvariants = (minAge: number): readonly Invariant[] => [
  {
    id: "I3",
    promise: "Every order in force is paid, costs nothing, or has its payment under way",
    sql: `${buildUnpaidWithCart(minAge)} union all (${buildUnpaidWithoutCart(minAge)})`,
  },
  {
    id: "I4",
    promise: "A cart becomes one order",
    sql: `
  select cart_id as subject_id, jsonb_build_object('order_ids', jsonb_agg(order_id order by created_at)) as facts
  from order_cart where deleted_at is null group by cart_id having count(*) > 1`,
  },
  {
    id: "I9",
    promise: "What is held on a shelf is held for an order in force",
    sql: `
  select r.id as subject_id, jsonb_build_object(
    'line_item_id', r.line_item_id, 'inventory_item_id', r.inventory_item_id,
    'location_id', r.location_id, 'quantity', r.quantity) as facts
  from reservation_item r
  where r.deleted_at is null and r.line_item_id like 'ordli\\_%'
    and r.created_at < now() - interval '${minAge} s'
    and not exists (
      select 1 from order_item i
      join "order" o on o.id = i.order_id
      where i.item_id = r.line_item_id and o.deleted_at is null and o.canceled_at is null)
    and not exists (
      select 1 from order_line_item l
      where l.id = r.line_item_id and l.deleted_at is null
        and not exists (select 1 from order_item i where i.item_id = l.id))`,
  },
  {
    id: "I2",
    promise: "The count of held pieces is the sum of what is held",
    sql: `
  select l.id as subject_id, jsonb_build_object(
    'sku', i.sku, 'inventory_item_id', l.inventory_item_id, 'location_id', l.location_id,
    'counted', l.reserved_quantity, 'held', h.quantity) as facts
  from inventory_level l
  left join inventory_item i on i.id = l.inventory_item_id
  cross join lateral (
    select coalesce(sum(r.quantity), 0) as quantity from reservation_item r
    where r.inventory_item_id = l.inventory_item_id and r.location_id = l.location_id
      and r.deleted_at is null) h
  where l.deleted_at is null and l.reserved_quantity <> h.quantity`,
  },
  {
    id: "I1",
    promise: "No shelf has more pieces held than lie on it, save those sold on backorder",
    sql: `
  select l.id as subject_id, jsonb_build_object(
    'sku', i.sku, 'inventory_item_id', l.inventory_item_id, 'location_id', l.location_id,
    'stocked', l.stocked_quantity, 'held', l.reserved_quantity, 'on_backorder', b.quantity) as facts
  from inventory_level l
  left join inventory_item i on i.id = l.inventory_item_id
  cross join lateral (
    select coalesce(sum(r.quantity), 0) as quantity from reservation_item r
    where r.inventory_item_id = l.inventory_item_id and r.location_id = l.location_id
      and r.deleted_at is null and r.allow_backorder) b
  where l.deleted_at is null and l.reserved_quantity - b.quantity > l.stocked_quantity`,
  },
  {
    id: "I5",
    promise: "No lock outlives its time",
    table: "locking",
    sql: `
  select id as subject_id, jsonb_build_object('owner_id', owner_id, 'expiration', expiration) as facts
  from locking where expiration < now()`,
  },
  {
    id: "I6",
    promise: "Every piece of work ends, or is taken back",
    sql: `
  select e.id as subject_id, jsonb_build_object(
    'workflow_id', e.workflow_id, 'transaction_id', e.transaction_id, 'run_id', e.run_id,
    'state', e.state, 'begun_at', e.created_at,
    'cart_id', case when e.workflow_id = 'complete-cart'
      then ${COMPLETED_CART} end) as facts
  from workflow_execution e
  where e.deleted_at is null and e.state in ${UNFINISHED}
    and e.updated_at < (now() at time zone 'utc') - interval '${minAge * UNFINISHED_AGES} s'
    and not (e.updated_at > (now() at time zone 'utc') - interval '1 day'
      and exists (
        select 1 from jsonb_each(case jsonb_typeof(e.execution->'steps')
          when 'object' then e.execution->'steps' else '{}' end) step
        where step.value->'invoke'->>'status' = 'waiting'))`,
  },
  {
    id: "I10",
    promise: "The limits on stock and on products without articles are in the database",
    sql: `
  select m.trigger as subject_id, jsonb_build_object('table', m.on_table) as facts
  from (${buildMissingTriggers({ ...RESERVATION_TRIGGERS, ...PAIRING_TRIGGERS })}) m`,
  },
  {
    id: "I11",
    promise:
      "The numbers of invoices and of credit notes follow each other without a gap",
    table: "invoice_series",
    sql: `
  select s.id as subject_id, jsonb_build_object(
    'type', s.type, 'given', s.last_position, 'stored', d.count, 'last', d.last) as facts
  from invoice_series s
  cross join lateral (
    select count(*) as count, coalesce(max(position), 0) as last
    from invoice_document d where d.series_id = s.id and d.deleted_at is null) d
  where s.deleted_at is null
    and (d.count <> s.last_position or d.last <> s.last_position)`,
  },
]

/** The invariants with the ages of a shop that sets no option. */
export const INVARIANTS = buildInvariants(MIN_AGE)
