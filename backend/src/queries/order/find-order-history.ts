import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { HistoryParcel, OrderHistory } from "./order-history"
import { readLineOrder } from "./read-line-order"
import { readTracking, type TrackingLabel } from "./rules/read-tracking"
import { toOrderAddress } from "./to-order-summary"

/** A JSON list of the rows of a query. */
const listOf = (columns: string, from: string) =>
  `(select coalesce(json_agg(json_build_object(${columns})), '[]') from (${from}) one)`

const LINES = listOf(
  `'id', id, 'variant_id', variant_id, 'product_id', product_id, 'title', title,
   'variant_title', variant_title, 'sku', variant_sku, 'created_at', created_at,
   'ordered', quantity, 'sent', sent, 'returned', returned`,
  `select l.id, l.variant_id, l.product_id, coalesce(l.product_title, l.title) as title,
     l.variant_title, l.variant_sku, l.created_at, i.quantity::float as quantity,
     greatest(i.shipped_quantity, i.delivered_quantity)::float as sent,
     (i.return_requested_quantity + i.return_received_quantity
       + i.return_dismissed_quantity)::float as returned
   from order_item i join order_line_item l on l.id = i.item_id
   where i.order_id = o.id and i.version = o.version and i.deleted_at is null`,
)

const LABELS = listOf(
  "'number', tracking_number, 'url', tracking_url",
  `select b.tracking_number, b.tracking_url from fulfillment_label b
   where b.fulfillment_id = f.id and b.deleted_at is null order by b.created_at`,
)

/** Core writes an action for each line of a parcel; a fulfilment's own items are parts of kits. */
const PARCEL_PIECES = listOf(
  "'line_id', line_id, 'quantity', quantity",
  `select a.details->>'reference_id' as line_id, (a.details->>'quantity')::float as quantity
   from order_change_action a
   where a.order_id = o.id and a.action = 'FULFILL_ITEM' and a.reference_id = f.id
     and a.deleted_at is null`,
)

const PARCELS = listOf(
  `'id', id, 'packed_at', packed_at, 'shipped_at', shipped_at,
   'delivered_at', delivered_at, 'canceled_at', canceled_at, 'labels', labels,
   'pieces', pieces`,
  `select f.id, coalesce(f.packed_at, f.created_at) as packed_at, f.shipped_at,
     f.delivered_at, f.canceled_at, ${LABELS} as labels, ${PARCEL_PIECES} as pieces
   from order_fulfillment x join fulfillment f on f.id = x.fulfillment_id
   where x.order_id = o.id and x.deleted_at is null and f.deleted_at is null
   order by f.created_at`,
)

/** Captures or refunds, which have the same columns. */
const listMoney = (table: "capture" | "refund") =>
  listOf(
    "'id', id, 'amount', amount, 'at', created_at, 'provider_id', provider_id",
    `select m.id, m.amount::float as amount, m.created_at, p.provider_id
     from order_payment_collection x
     join payment p on p.payment_collection_id = x.payment_collection_id
     join ${table} m on m.payment_id = p.id
     where x.order_id = o.id and x.deleted_at is null and p.deleted_at is null
       and m.deleted_at is null
     order by m.created_at`,
  )

const RETURN_PIECES = listOf(
  "'line_id', item_id, 'quantity', quantity, 'received', received",
  `select t.item_id, t.quantity::float as quantity, t.received_quantity::float as received
   from return_item t where t.return_id = r.id and t.deleted_at is null`,
)

const RETURNS = listOf(
  `'id', id, 'number', display_id, 'requested_at', requested_at,
   'received_at', received_at, 'is_complete', is_complete, 'pieces', pieces`,
  `select r.id, r.display_id, coalesce(r.requested_at, r.created_at) as requested_at,
     case when r.status <> 'requested' then coalesce(r.received_at, r.updated_at) end
       as received_at,
     r.status = 'received' as is_complete, ${RETURN_PIECES} as pieces
   from "return" r
   where r.order_id = o.id and r.deleted_at is null and r.canceled_at is null
     and r.status in ('requested', 'received', 'partially_received')
   order by requested_at`,
)

const CLAIMS = listOf(
  `'id', id, 'number', number, 'status', status, 'remedy', remedy, 'created_at', created_at,
   'answer', answer, 'answered_at', answered_at, 'pieces', lines`,
  `select c.id, c.number, c.status, c.remedy, c.created_at, c.answer, c.answered_at, c.lines
   from claim_report c where c.order_id = o.id and c.deleted_at is null
   order by c.created_at`,
)

const HISTORY = `
  select o.id, o.display_id, o.email, o.currency_code, o.created_at, o.canceled_at,
    coalesce(o.no_notification, false) as no_notification,
    (select (s.totals->>'current_order_total')::float from order_summary s
      where s.order_id = o.id and s.deleted_at is null order by s.version limit 1
    ) as placed_total,
    (select m.name from order_shipping s
      join order_shipping_method m on m.id = s.shipping_method_id
      where s.order_id = o.id and s.version = o.version and s.deleted_at is null
      order by s.created_at limit 1) as shipping_method,
    (select row_to_json(a) from order_address a where a.id = o.shipping_address_id) as address,
    ${LINES} as lines, ${PARCELS} as parcels, ${listMoney("capture")} as captures,
    ${listMoney("refund")} as refunds, ${RETURNS} as returns,
    ${CLAIMS} as claims
  from "order" o
  where o.id = ? and o.deleted_at is null and not coalesce(o.is_draft_order, false)`

type Row = Omit<OrderHistory, "created_at" | "canceled_at" | "parcels"> & {
  created_at: Date
  canceled_at: Date | null
  parcels: (Omit<HistoryParcel, "tracking"> & { labels: TrackingLabel[] })[]
}

/**
 * What has happened to an order: its parcels, payments, refunds and returns, with the
 * lines in the order in which they were added. Null for a draft and for an unknown id.
 */
export async function findOrderHistory(
  container: MedusaContainer,
  orderId: string,
): Promise<OrderHistory | null> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: Row[] }>(HISTORY, [orderId])
  const row = rows[0]
  if (!row) return null
  const sortLines = await readLineOrder(container, orderId)
  return {
    ...row,
    display_id: Number(row.display_id),
    created_at: row.created_at.toISOString(),
    canceled_at: row.canceled_at?.toISOString() ?? null,
    parcels: row.parcels.map(({ labels, ...parcel }) => ({
      ...parcel,
      tracking: readTracking(labels),
    })),
    address: row.address && toOrderAddress(row.address),
    // The order of the lines needs `quantity`, by which two lines of a variant differ.
    lines: sortLines(row.lines.map((line) => ({ ...line, quantity: line.ordered }))),
  }
}
