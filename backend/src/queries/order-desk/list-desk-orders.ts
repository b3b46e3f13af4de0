import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  type AdminDeskOrdersResponse,
  DESK_PAYMENTS,
  DESK_SHIPMENTS,
  type DeskOrder,
  type DeskPayment,
  type DeskQueue,
  type DeskShipment,
  type DeskSort,
  PAY_WITHIN_DAYS,
} from "../../contracts"
import {
  DUE,
  IS_ORDER,
  ORDERS_WITH_FACTS,
  PAYMENT,
  QUEUE_SQL,
  SHIPMENT,
} from "../order/order-facts"
import { type OrderSearch, parseOrderSearch } from "./rules/parse-order-search"

export type DeskOrdersQuery = {
  limit: number
  offset: number
  sort: DeskSort
  q?: string | undefined
  queue?: DeskQueue | undefined
  payment?: DeskPayment | undefined
  shipment?: DeskShipment | undefined
  region_id?: string | undefined
  /** Placed at this time or later, ISO 8601. */
  since?: string | undefined
}

/** SQL: the place of a state in its list. */
const rank = (state: string, list: readonly string[]) =>
  `array_position(array[${list.map((one) => `'${one}'`).join(",")}], ${state})`

/** Ids begin with the time at which they were made, and have an index; numbers do not. */
const SORTS: Record<DeskSort, string> = {
  newest: "o.id desc",
  oldest: "o.id",
  payment: `${rank(PAYMENT, DESK_PAYMENTS)}, o.id desc`,
  shipment: `${rank(SHIPMENT, DESK_SHIPMENTS)}, o.id`,
  total: "o.currency_code desc, t.total desc nulls last, o.id desc",
}

/** SQL: ids of the orders in which the text stands. */
const MATCHES = `
  select id from "order" where email ilike :pattern
  union
  select x.id from "order" x join order_address a on a.id = x.shipping_address_id
  where a.first_name || ' ' || a.last_name ilike :pattern or a.company ilike :pattern
  union
  select i.order_id from order_line_item l join order_item i on i.item_id = l.id
  where l.variant_sku ilike :pattern
  union
  select x.order_id from fulfillment_label b
  join order_fulfillment x on x.fulfillment_id = b.fulfillment_id
  where replace(b.tracking_number, ' ', '') ilike :tracking`

function listConditions(
  { queue, payment, shipment, region_id, since }: DeskOrdersQuery,
  search: OrderSearch | null,
): string[] {
  const found = [
    ...(search?.number == null ? [] : ["o.display_id = :number"]),
    ...(search?.pattern == null ? [] : [`o.id in (${MATCHES})`]),
  ]
  return [
    IS_ORDER,
    ...(queue ? [`o.id in (${QUEUE_SQL[queue]})`] : []),
    // The narrow list first: few orders are unpaid or to be refunded.
    ...(payment === "unpaid" || payment === "to_refund"
      ? [`o.id in (${QUEUE_SQL[payment]})`]
      : []),
    ...(payment ? [`${PAYMENT} = :payment`] : []),
    ...(shipment ? [`${SHIPMENT} = :shipment`] : []),
    ...(region_id ? ["o.region_id = :region_id"] : []),
    ...(since ? ["o.created_at >= cast(:since as timestamptz)"] : []),
    ...(search ? [`(${found.join(" or ")})`] : []),
  ]
}

type Row = Omit<DeskOrder, "placed_at"> & { placed_at: Date }

/**
 * Lists orders with the state of their payment and of their goods, both worked out from
 * the same facts as the numbers on "Today". Searches by number with or without "#",
 * e-mail address, name, company, SKU and tracking number. Drafts are not orders yet.
 */
export async function listDeskOrders(
  container: MedusaContainer,
  query: DeskOrdersQuery,
): Promise<AdminDeskOrdersResponse> {
  const { limit, offset, sort, payment, shipment, region_id, since } = query
  const search = parseOrderSearch(query.q ?? "")
  const sql = `
    select o.id, o.display_id, o.created_at as placed_at, o.email, o.currency_code,
      nullif(trim(concat_ws(' ', a.first_name, a.last_name)), '') as name,
      r.name as region, coalesce(t.total, 0)::float as total,
      ${DUE}::float as due,
      ${PAYMENT} as payment, ${SHIPMENT} as shipment,
      g.ordered::float as units, (g.ordered - g.sent)::float as open_units
    from ${ORDERS_WITH_FACTS}
    left join order_address a on a.id = o.shipping_address_id
    left join region r on r.id = o.region_id
    where ${listConditions(query, search).join(" and ")}
    order by ${SORTS[sort]}
    limit :rows offset :offset`
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: Row[] }>(sql, {
      ...{ rows: limit + 1, offset, pay_days: PAY_WITHIN_DAYS },
      ...{ payment, shipment, region_id, since },
      ...{ number: search?.number, pattern: search?.pattern },
      tracking: search && `%${search.tracking.replace(/[\\%_]/g, "\\$&")}%`,
    })
  return {
    orders: rows.slice(0, limit).map(({ placed_at, ...row }) => ({
      ...row,
      display_id: Number(row.display_id),
      placed_at: placed_at.toISOString(),
    })),
    limit,
    offset,
    has_more: rows.length > limit,
  }
}
