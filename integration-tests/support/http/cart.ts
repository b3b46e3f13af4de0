import type { CountryCode, Market } from "../../../backend/src/contracts"
import type { Actor, Answer, Refusal } from "./actor"
import { confirmAll } from "./confirming"
import type { Shop } from "./shop"

export type CartLine = {
  id: string
  variant_id: string
  quantity: number
  unit_price: number
  total: number
  subtotal: number
  tax_total: number
}
export type Cart = {
  id: string
  email: string | null
  region_id: string
  sales_channel_id: string
  currency_code: string
  customer_id: string | null
  items: CartLine[]
  total: number
  subtotal: number
  tax_total: number
  item_total: number
  item_subtotal: number
  shipping_total: number
  shipping_subtotal: number
  discount_total: number
}
export type Order = Cart & { display_id: number; payment_status: string }
type CartBody = { cart: Cart } & Refusal
type Completion = { type: "order"; order: Order } & Refusal

export type Address = {
  first_name: string
  last_name: string
  address_1: string
  city: string
  postal_code: string
  country_code: string
  province?: string
}

const ADDRESSES: Record<
  CountryCode,
  Pick<Address, "city" | "postal_code" | "province">
> = {
  us: { city: "Los Angeles", postal_code: "90001", province: "us-ca" },
  de: { city: "Berlin", postal_code: "10119" },
  fr: { city: "Paris", postal_code: "75002" },
  es: { city: "Madrid", postal_code: "28001" },
  it: { city: "Roma", postal_code: "00184" },
  nl: { city: "Utrecht", postal_code: "3511" },
  ie: { city: "Galway", postal_code: "H91 E2R4" },
}

/** A whole address in a country; what matters to a test can be given. */
export function buildAddress(
  country: CountryCode,
  given: Partial<Address> = {},
): Address {
  return {
    first_name: "Renée",
    last_name: "O'Connor",
    address_1: "1 Main Street",
    country_code: country,
    ...ADDRESSES[country],
    ...given,
  }
}

/** How many of each SKU. */
export type Quantities = Record<string, number>

function toItems(shop: Shop, quantities: Quantities) {
  return Object.entries(quantities).map(([sku, quantity]) => ({
    variant_id: shop.variantId(sku),
    quantity,
  }))
}

/** Asks for a cart that already holds goods; the answer may be a refusal. */
export function requestCart(
  shop: Shop,
  actor: Actor,
  quantities: Quantities = {},
  market: Market = "us",
): Promise<Answer<CartBody>> {
  return actor.post<CartBody>("/store/carts", {
    region_id: shop.regionId[market],
    items: toItems(shop, quantities),
  })
}

/** A cart with goods; fails the test when it is refused. */
export async function openCart(
  shop: Shop,
  actor: Actor,
  quantities: Quantities = {},
  market: Market = "us",
): Promise<Cart> {
  const { status, body } = await requestCart(shop, actor, quantities, market)
  if (status !== 200) throw new Error(`No cart: ${status} ${body.message}`)
  return body.cart
}

/** Asks to put one more line into a cart. */
export function addLine(
  shop: Shop,
  actor: Actor,
  cartId: string,
  sku: string,
  quantity: unknown,
  metadata?: Record<string, unknown>,
): Promise<Answer<CartBody>> {
  return actor.post<CartBody>(`/store/carts/${cartId}/line-items`, {
    variant_id: shop.variantId(sku),
    quantity,
    ...(metadata ? { metadata } : {}),
  })
}

/** Asks for another quantity of a line. */
export function changeLine(
  actor: Actor,
  cartId: string,
  lineId: string,
  quantity: unknown,
): Promise<Answer<CartBody>> {
  return actor.post<CartBody>(`/store/carts/${cartId}/line-items/${lineId}`, { quantity })
}

/** Totals of lines, of which a plain answer holds only some. */
const LINE_TOTALS = "fields=%2Bitems.total,%2Bitems.subtotal,%2Bitems.tax_total"

export async function readCart(actor: Actor, cartId: string): Promise<Cart> {
  const { status, body } = await actor.get<CartBody>(
    `/store/carts/${cartId}?${LINE_TOTALS}`,
  )
  if (status !== 200) throw new Error(`No cart: ${status} ${body.message}`)
  return body.cart
}

type ShippingOptions = {
  shipping_options: { id: string; data: { service?: string } | null }[]
}

export type CheckoutInput = {
  country?: CountryCode
  email?: string
  address?: Partial<Address>
  /** Stops before the payment; confirms nothing either. */
  withoutPayment?: boolean
}

/**
 * Fills in e-mail, address, standard shipping and the system's payment, and confirms what
 * a practitioner must confirm; does not complete.
 */
export async function prepareCheckout(
  actor: Actor,
  cart: Cart,
  { country = "us", email, address, withoutPayment = false }: CheckoutInput = {},
): Promise<void> {
  const must = async <Body>(name: string, response: Promise<Answer<Body & Refusal>>) => {
    const { status, body } = await response
    if (status !== 200) throw new Error(`${name}: ${status} ${body.message}`)
    return body
  }
  await must(
    "address",
    actor.post<CartBody>(`/store/carts/${cart.id}`, {
      email: email ?? "renee@buyer.example",
      shipping_address: buildAddress(country, address),
      billing_address: buildAddress(country, address),
    }),
  )
  const { shipping_options } = await must(
    "shipping options",
    actor.get<ShippingOptions & Refusal>(`/store/shipping-options?cart_id=${cart.id}`),
  )
  // Medusa lists them in no order: which one comes first decides the order's total.
  const option = shipping_options.find(({ data }) => data?.service === "standard")
  if (!option) throw new Error("No shipping option")
  await must(
    "shipping",
    actor.post<CartBody>(`/store/carts/${cart.id}/shipping-methods`, {
      option_id: option.id,
    }),
  )
  if (withoutPayment) return
  const { payment_collection } = await must(
    "payment collection",
    actor.post<{ payment_collection: { id: string } } & Refusal>(
      "/store/payment-collections",
      {
        cart_id: cart.id,
      },
    ),
  )
  await must(
    "payment session",
    actor.post(`/store/payment-collections/${payment_collection.id}/payment-sessions`, {
      provider_id: "pp_system_default",
    }),
  )
  await confirmAll(actor, cart.id)
}

export function complete(actor: Actor, cartId: string): Promise<Answer<Completion>> {
  return actor.post<Completion>(`/store/carts/${cartId}/complete?${LINE_TOTALS}`)
}

/** Buys what is in the cart; fails the test when it is refused. */
export async function buy(
  actor: Actor,
  cart: Cart,
  quantities: CheckoutInput = {},
): Promise<Order> {
  await prepareCheckout(actor, cart, quantities)
  const { status, body } = await complete(actor, cart.id)
  if (status !== 200 || body.type !== "order") {
    throw new Error(`No order: ${status} ${JSON.stringify(body)}`)
  }
  return body.order
}
