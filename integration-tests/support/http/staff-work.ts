import { sql } from "../corrupt-db"
import type { Shop } from "./shop"

/** Staff send this to `/admin/…`; fails the test when it is refused. */
export async function work(shop: Shop, path: string, body: object = {}): Promise<void> {
  const { status, body: text } = await shop.admin.post(`/admin/${path}`, body)
  if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(text)}`)
}

/** `payments/<id>` of the payment of an order. */
export async function findPaymentPath(shop: Shop, orderId: string): Promise<string> {
  const [row] = await sql<{ id: string }>(
    shop,
    `select p.id from payment p join order_payment_collection x
       on x.payment_collection_id = p.payment_collection_id where x.order_id = $1`,
    [orderId],
  )
  if (!row) throw new Error(`${orderId} has no payment`)
  return `payments/${row.id}`
}
