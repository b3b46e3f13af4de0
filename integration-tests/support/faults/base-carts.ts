import type { Actor } from "../http/actor"
import { buildAddress } from "../http/cart"
import { copyCarts, readClock } from "../copy-carts"
import type { FaultShop } from "./fault-shop"

/** The item in every base cart (one piece): stock is counted, no backorders. */
export const BASE_SKU = "SUP-SHADE-SET"

/** Carts of the largest rush. */
export const LARGEST_RUSH = 200

async function must<Body>(
  what: string,
  response: Promise<{ status: number; body: Body }>,
): Promise<Body> {
  const { status, body } = await response
  if (status !== 200) throw new Error(`${what}: ${status} ${JSON.stringify(body)}`)
  return body
}

type CartResponse = { cart: { id: string } }
type OptionsAnswer = { shipping_options: { id: string }[] }
type CollectionAnswer = { payment_collection: { id: string } }

const buyerEmail = (number: number) => `buyer-${number}@buyer.example`

/** Makes a cart of one piece that is ready to be completed, over plain HTTP, for buyer 0. */
async function buildCart(shop: FaultShop, actor: Actor): Promise<void> {
  const address = buildAddress("us")
  const { cart } = await must(
    "cart",
    actor.post<CartResponse>("/store/carts", {
      region_id: shop.regionId.us,
      email: buyerEmail(0),
      shipping_address: address,
      billing_address: address,
      items: [{ variant_id: shop.variantId(BASE_SKU), quantity: 1 }],
    }),
  )
  const { shipping_options } = await must(
    "shipping options",
    actor.get<OptionsAnswer>(`/store/shipping-options?cart_id=${cart.id}`),
  )
  const option = shipping_options[0]
  if (!option) throw new Error("No shipping option")
  await must(
    "shipping",
    actor.post(`/store/carts/${cart.id}/shipping-methods`, { option_id: option.id }),
  )
  const { payment_collection } = await must(
    "payment collection",
    actor.post<CollectionAnswer>("/store/payment-collections", { cart_id: cart.id }),
  )
  await must(
    "payment session",
    actor.post(`/store/payment-collections/${payment_collection.id}/payment-sessions`, {
      provider_id: "pp_system_default",
    }),
  )
}

/** The first carts in a fresh database that are still to be completed, oldest first. */
async function listOpenCarts(shop: FaultShop, count: number): Promise<string[]> {
  const rows = await shop.query<{ id: string }>(
    "select id from cart where completed_at is null and deleted_at is null order by id limit $1",
    [count],
  )
  return rows.map(({ id }) => id)
}

/** Cart count of the smallest template with enough carts; else the requested count. */
async function chooseTemplate(shop: FaultShop, count: number): Promise<number> {
  const rows = await shop.database.query<{ carts: number }>(
    "postgres",
    `select substring(datname from '^shop_with_([0-9]+)_carts$')::int as carts from pg_database
     where datname like 'shop\\_with\\_%' order by 1`,
  )
  return rows.find(({ carts }) => carts >= count)?.carts ?? count
}

/**
 * Brings the shop to a database with at least `count` base carts and nothing else, and an ample
 * shelf; gives the ids of `count` carts. The database is made once for each worker. All backends
 * are stopped before.
 */
export async function refreshWithCarts(
  shop: FaultShop,
  count: number,
): Promise<string[]> {
  const carts = await chooseTemplate(shop, count)
  await shop.refresh({
    name: `shop_with_${carts}_carts`,
    build: async () => {
      await shop.setStock(BASE_SKU, carts * 10)
      const backend = await shop.startBackend()
      const since = await readClock(shop)
      await buildCart(shop, shop.guestOf(backend))
      await copyCarts(shop, { since, count: carts - 1, name: buyerEmail })
    },
  })
  return listOpenCarts(shop, count)
}
