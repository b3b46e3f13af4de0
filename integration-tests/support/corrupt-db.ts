import { Client } from "pg"

/** A shop whose database can be reached: the one in this process, or a running stack. */
type Shop = { databaseUrl: string }
type Values = unknown[]

/** Asks the shop's database directly, past every rule of the shop. */
export async function sql<Row extends object>(
  shop: Shop,
  text: string,
  values: Values = [],
): Promise<Row[]> {
  const client = new Client({ connectionString: shop.databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<Row>(text, values)
    return rows
  } finally {
    await client.end()
  }
}

/** The cart an order came from. */
export async function findCartId(shop: Shop, orderId: string): Promise<string> {
  const [row] = await sql<{ cart_id: string }>(
    shop,
    "select cart_id from order_cart where order_id = $1",
    [orderId],
  )
  if (!row) throw new Error(`${orderId} has no cart`)
  return row.cart_id
}

/** Turns a placed order into one whose completion died before the payment, that many seconds ago. */
export async function unplaceOrder(
  shop: Shop,
  orderId: string,
  secondsAgo: number,
): Promise<void> {
  const collections =
    "select payment_collection_id from order_payment_collection where order_id = $1"
  await sql(shop, `delete from payment where payment_collection_id in (${collections})`, [
    orderId,
  ])
  await sql(
    shop,
    `update payment_session set status = 'pending', authorized_at = null
     where payment_collection_id in (${collections})`,
    [orderId],
  )
  await ageOrder(shop, orderId, secondsAgo)
}

/** Makes an order, its link to the cart and its reservations older. */
export async function ageOrder(
  shop: Shop,
  orderId: string,
  seconds: number,
): Promise<void> {
  const ago = `created_at - $2 * interval '1 s'`
  await sql(shop, `update order_cart set created_at = ${ago} where order_id = $1`, [
    orderId,
    seconds,
  ])
  await sql(shop, `update "order" set created_at = ${ago} where id = $1`, [
    orderId,
    seconds,
  ])
  await sql(
    shop,
    `update reservation_item set created_at = ${ago}
     where line_item_id in (select item_id from order_item where order_id = $1)`,
    [orderId, seconds],
  )
}
