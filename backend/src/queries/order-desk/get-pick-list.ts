import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  type AdminPickListResponse,
  formatPostalAddress,
  type PickLine,
  type PickOrder,
  type PostalAddress,
} from "../../contracts"
import { readLineOrder } from "../order/read-line-order"
import { toOrderAddress } from "../order/to-order-summary"
import { IS_ORDER } from "../order/order-facts"

/**
 * SQL: what is reserved for lines of these orders. A reservation names the shelf, and the
 * parts of a kit one by one; it ends when its pieces are packed.
 */
const LINES = `
  select o.id as order_id, o.display_id, w.name as location, i.sku,
    coalesce(i.title, l.product_title, l.title) as title,
    case when i.sku is distinct from l.variant_sku
      then coalesce(l.product_title, l.title) end as kit,
    r.quantity::float as quantity
  from "order" o
  join order_item n on n.order_id = o.id and n.version = o.version and n.deleted_at is null
  join order_line_item l on l.id = n.item_id
  join reservation_item r on r.line_item_id = l.id and r.deleted_at is null
  join inventory_item i on i.id = r.inventory_item_id
  join stock_location w on w.id = r.location_id
  where o.id = any(:ids) and ${IS_ORDER} and o.canceled_at is null
  order by w.name, i.sku, o.id`

const ORDERS = `
  select o.id, o.display_id, o.created_at as placed_at,
    (select row_to_json(a) from order_address a where a.id = o.shipping_address_id) as address,
    (select m.name from order_shipping s
      join order_shipping_method m on m.id = s.shipping_method_id
      where s.order_id = o.id and s.version = o.version and s.deleted_at is null
      order by s.created_at limit 1) as shipping_method,
    (select coalesce(json_agg(json_build_object(
        'id', l.id, 'variant_id', l.variant_id, 'created_at', l.created_at,
        'sku', l.variant_sku,
        'title', concat_ws(', ', coalesce(l.product_title, l.title), l.variant_title),
        'quantity', (n.quantity - greatest(n.shipped_quantity, n.delivered_quantity))::float)), '[]')
      from order_item n join order_line_item l on l.id = n.item_id
      where n.order_id = o.id and n.version = o.version and n.deleted_at is null
        and n.quantity > greatest(n.shipped_quantity, n.delivered_quantity)) as lines
  from "order" o
  where o.id = any(:ids) and ${IS_ORDER} and o.canceled_at is null
  order by o.id`

type Line = PickOrder["lines"][number] & {
  id: string
  variant_id: string | null
  created_at: string
}
type OrderRow = Omit<PickOrder, "address" | "placed_at" | "lines"> & {
  address: PostalAddress | null
  placed_at: Date
  lines: Line[]
}

/**
 * What to take from which shelf for these orders, and for each order what belongs into
 * its parcels: the pieces that are not sent yet. Leaves out cancelled orders and drafts.
 */
export async function getPickList(
  container: MedusaContainer,
  orderIds: readonly string[],
): Promise<AdminPickListResponse> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const ids = [...orderIds]
  const [lines, orders] = await Promise.all([
    database.raw<{ rows: PickLine[] }>(LINES, { ids }),
    database.raw<{ rows: OrderRow[] }>(ORDERS, { ids }),
  ])
  return {
    lines: lines.rows.map((line) => ({ ...line, display_id: Number(line.display_id) })),
    orders: await Promise.all(
      orders.rows.map(async ({ placed_at, address, lines: items, ...order }) => {
        const sortLines = await readLineOrder(container, order.id)
        return {
          ...order,
          display_id: Number(order.display_id),
          placed_at: placed_at.toISOString(),
          address: address ? formatPostalAddress(toOrderAddress(address)) : [],
          lines: sortLines(items).map(({ sku, title, quantity }) => ({
            sku,
            title,
            quantity,
          })),
        }
      }),
    ),
  }
}
