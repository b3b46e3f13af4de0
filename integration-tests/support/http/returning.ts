import { ORDER_KEY_HEADER } from "../../../backend/src/contracts"
import { sql } from "../corrupt-db"
import type { Actor } from "./actor"
import { buy, openCart, type Order, type Quantities } from "./cart"
import { readLink, readMail } from "./registration"
import type { Shop } from "./shop"

/** What buyers and staff do before and after goods come back. */
export function openReturning(shop: Shop) {
  /** Staff post to a route of the dashboard; fails the test when it is refused. */
  const staff = async <Body>(path: string, body: object = {}): Promise<Body> => {
    const { status, body: given } = await shop.admin.post<Body>(`/admin/${path}`, body)
    if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(given)}`)
    return given
  }
  return {
    staff,
    /** A guest's order. */
    order: async (goods: Quantities): Promise<Order> =>
      buy(shop.guest, await openCart(shop, shop.guest, goods)),
    /** Takes the money, packs, ships and delivers all of it, as staff do. */
    deliver: async ({ id, items }: Order): Promise<void> => {
      const [payment] = await sql<{ id: string }>(
        shop,
        `select p.id from payment p join order_payment_collection x
           on x.payment_collection_id = p.payment_collection_id where x.order_id = $1`,
        [id],
      )
      await staff(`payments/${payment?.id}/capture`)
      const pieces = items.map((line) => ({ id: line.id, quantity: line.quantity }))
      await staff(`orders/${id}/fulfillments`, { items: pieces })
      const [parcel] = await sql<{ id: string }>(
        shop,
        "select fulfillment_id as id from order_fulfillment where order_id = $1",
        [id],
      )
      const path = `orders/${id}/fulfillments/${parcel?.id}`
      await staff(`${path}/shipments`, { items: pieces })
      await staff(`${path}/mark-as-delivered`)
    },
    /** Whoever opened the link in a mail about the order. */
    byLink: async (
      { id, email }: Order,
      headers: Record<string, string> = {},
    ): Promise<Actor> => {
      const key = await readLink(email ?? "", new RegExp(`/orders/${id}/open`), "key")
      return shop.as("link", { ...headers, [ORDER_KEY_HEADER]: key })
    },
    /** The mail to the buyer with this in its subject or text. */
    mail: ({ email }: Order, fits: string) => readMail(email ?? "", new RegExp(fits)),
  }
}
