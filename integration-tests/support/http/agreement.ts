import type { Market } from "../../../backend/src/contracts"
import type { Actor } from "./actor"

import type { Shop } from "./shop"

type StoredPrice = {
  id: string
  amount: number
  currency_code: string
  rules_count?: number
  price_rules?: { attribute: string; value: string }[]
}

async function must<Body>(
  name: string,
  response: Promise<{ status: number; body: Body }>,
): Promise<Body> {
  const { status, body } = await response
  if (status !== 200) throw new Error(`${name}: ${status} ${JSON.stringify(body)}`)
  return body
}

const CURRENCY: Record<Market, string> = { us: "usd", eu: "eur" }

/** Changes the list price of a SKU in one market, as an admin does. */
export async function setListPrice(
  shop: Shop,
  handle: string,
  sku: string,
  amount: number,
  market: Market = "us",
): Promise<void> {
  const path = `/admin/products/${shop.productId(handle)}/variants/${shop.variantId(sku)}`
  const { variant } = await must(
    "prices",
    shop.admin.get<{ variant: { prices: (StoredPrice & { rules: object })[] } }>(
      `${path}?fields=id,*prices,*prices.price_rules`,
    ),
  )
  const prices = variant.prices.map((price) => ({
    id: price.id,
    currency_code: price.currency_code,
    amount: price.currency_code === CURRENCY[market] ? amount : price.amount,
    rules: Object.fromEntries(
      (price.price_rules ?? []).map(({ attribute, value }) => [attribute, value]),
    ),
  }))
  await must("list price", shop.admin.post(path, { prices }))
}

type ListPrice = { sku: string; amount: number; min_quantity?: number }

/** Makes an active sale price list in US dollars; gives its id. */
export async function createSale(shop: Shop, prices: ListPrice[]): Promise<string> {
  const { price_list } = await must(
    "sale",
    shop.admin.post<{ price_list: { id: string } }>("/admin/price-lists", {
      title: "Sale",
      description: "For a while",
      type: "sale",
      status: "active",
      prices: prices.map(({ sku, ...price }) => ({
        variant_id: shop.variantId(sku),
        currency_code: "usd",
        ...price,
      })),
    }),
  )
  return price_list.id
}

/** Puts a customer into a group, or takes them out. */
export async function moveCustomer(
  shop: Shop,
  customerId: string,
  groupId: string,
  move: "add" | "remove",
): Promise<void> {
  await must(
    move,
    shop.admin.post(`/admin/customer-groups/${groupId}/customers`, {
      [move]: [customerId],
    }),
  )
}

/** The group that gives a level. */
export async function getLevelGroup(shop: Shop, level: string): Promise<string> {
  const { data } = await shop.query({
    entity: "customer_group",
    fields: ["id", "metadata"],
  })
  const group = data.find(
    (one) => (one.metadata as { access_level?: string } | null)?.access_level === level,
  )
  if (!group) throw new Error(`No group of level ${level}`)
  return String(group.id)
}

/** The amount of a cart's payment, and whether the cart became an order. */
export async function readOutcome(shop: Shop, cartId: string) {
  const [carts, orders, reservations] = await Promise.all([
    shop.query({
      entity: "cart",
      fields: [
        "total",
        "completed_at",
        "payment_collection.amount",
        "payment_collection.payment_sessions.id",
        "items.id",
      ],
      filters: { id: cartId },
    }),
    shop.query({
      entity: "order_cart",
      fields: ["order_id"],
      filters: { cart_id: cartId },
    }),
    shop.query({ entity: "reservation", fields: ["id", "line_item_id"] }),
  ])
  const cart = carts.data[0] as {
    total: number
    completed_at: string | null
    items: { id: string }[]
    payment_collection: { amount: number; payment_sessions: unknown[] } | null
  }
  return {
    orders: orders.data.length,
    reservations: reservations.data.length,
    is_completed: cart.completed_at !== null,
    total: Number(cart.total),
    to_pay: Number(cart.payment_collection?.amount),
    open_payments: cart.payment_collection?.payment_sessions.length ?? 0,
  }
}

/** Opens a payment for what the cart costs now, as a buyer who accepts does. */
export async function openPayment(actor: Actor, cartId: string): Promise<void> {
  const { payment_collection } = await must(
    "payment collection",
    actor.post<{ payment_collection: { id: string } }>("/store/payment-collections", {
      cart_id: cartId,
    }),
  )
  await must(
    "payment session",
    actor.post(`/store/payment-collections/${payment_collection.id}/payment-sessions`, {
      provider_id: "pp_system_default",
    }),
  )
}
