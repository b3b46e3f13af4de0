import type { MedusaContainer } from "@medusajs/framework/types"
import type { CartChange } from "../../contracts"
import { isSoldIn } from "../../modules/product-access/rules/market"
import {
  type Cart,
  type CartItem,
  readCart,
  toBuyer,
  toCartLines,
} from "../cart-guard/read-cart"
import { hasOrder } from "../order/has-order"
import { type Buyer, type OfferFacts, readOfferFacts } from "../sales/offer"
import type { CartLine } from "../sales/rules/cart-line"
import { toPricedCustomer } from "../sales/standing"
import { toNumber } from "../sales/to-number"
import { readUnitPrices, type UnitPrice } from "../sales/unit-prices"
import { type CurrentOffer, planChanges } from "./rules/plan-changes"

/** A cart, and what the shop offers its buyer now. */
export type OfferedCart = {
  cart: Cart
  buyer: Buyer
  lines: CartLine[]
  facts: OfferFacts
  /** Current price of one unit of each line, by line item. */
  prices: ReadonlyMap<string, UnitPrice>
}

/** What changed in a cart, and the current unit prices of its lines, by line item. */
export type CartChanges = {
  changes: CartChange[]
  prices: ReadonlyMap<string, UnitPrice>
}

const listItems = ({ items }: Cart): CartItem[] =>
  (items ?? []).flatMap((item) => item ?? [])

/**
 * Reads the current unit price of each line: one calculation of core for each distinct
 * quantity.
 */
async function readLinePrices(
  container: MedusaContainer,
  cart: Cart,
  { standing }: Buyer,
  { price_sets }: OfferFacts,
): Promise<Map<string, UnitPrice>> {
  const { city, country_code, province, postal_code } = cart.shipping_address ?? {}
  const address = { city, country_code, province, postal_code }
  const context = {
    id: cart.id,
    email: cart.email,
    locale: cart.locale,
    currency_code: cart.currency_code,
    region_id: cart.region_id,
    region: { id: cart.region_id },
    sales_channel_id: cart.sales_channel_id,
    customer_id: cart.customer_id,
    customer: toPricedCustomer(cart.customer, standing),
    shipping_address: cart.shipping_address ? address : null,
  }
  const items = listItems(cart).flatMap((item) => {
    const set = price_sets.get(item.variant_id ?? "")
    return set ? [{ id: item.id, set, units: toNumber(item.quantity) }] : []
  })
  const prices = new Map<string, UnitPrice>()
  for (const units of new Set(items.map((item) => item.units))) {
    const alike = items.filter((item) => item.units === units)
    const sets = alike.map((item) => item.set)
    const found = await readUnitPrices(container, sets, context, units)
    for (const { id, set } of alike) {
      const price = found.get(set)
      if (price) prices.set(id, price)
    }
  }
  return prices
}

/**
 * Reads what the shop offers the buyer of this cart now. Four reads when all lines have
 * the same quantity.
 */
export async function readOfferedCart(
  container: MedusaContainer,
  cart: Cart,
): Promise<OfferedCart> {
  const buyer = toBuyer(cart)
  const lines = toCartLines(cart.items)
  const ids = lines.map((line) => line.variant_id)
  const facts = await readOfferFacts(container, ids, buyer)
  const prices = await readLinePrices(container, cart, buyer, facts)
  return { cart, buyer, lines, facts, prices }
}

/** Lists what changed since the buyer agreed to it; see `planChanges`. */
export function listChanges({ cart, facts, prices }: OfferedCart): CartChange[] {
  const agreed = listItems(cart).flatMap((item) => {
    if (!item.variant_id) return []
    const variant = facts.variants.get(item.variant_id)
    const offer: CurrentOffer = {
      is_on_sale: !!variant?.is_on_sale && isSoldIn(variant.markets, facts.market),
      may_buy: variant?.access.can_buy ?? false,
      unit_price: prices.get(item.id)?.price?.amount ?? null,
    }
    const line = {
      line_item_id: item.id,
      title: variant?.title ?? item.title,
      quantity: toNumber(item.quantity),
      unit_price: toNumber(item.unit_price),
      is_custom_price: item.is_custom_price,
    }
    return [{ line, offer }]
  })
  return planChanges(
    agreed.map(({ line }) => line),
    new Map(agreed.map(({ line, offer }) => [line.line_item_id, offer])),
  )
}

/**
 * Compares every line with what the shop offers this buyer now: price, product, channel,
 * standing. Null when the cart is gone or has already become an order. Writes nothing.
 */
export async function findCartChanges(
  container: MedusaContainer,
  cartId: string,
): Promise<CartChanges | null> {
  const [cart, ordered] = await Promise.all([
    readCart(container, cartId),
    hasOrder(container, cartId),
  ])
  if (!cart || ordered) return null
  const offered = await readOfferedCart(container, cart)
  return { changes: listChanges(offered), prices: offered.prices }
}
