import type { MedusaContainer } from "@medusajs/framework/types"
import type { CartChange } from "../../contracts"
import { toCartLines } from "../cart-guard/assert-cart"
import { readCartFacts, toNumber } from "../cart-guard/read-cart-facts"
import type { CartFacts, VariantFacts } from "../cart-guard/rules/cart-line"
import { type AgreedCart, findAgreedCart } from "./read-agreed-cart"
import { readUnitPrices, type UnitPrice } from "./read-unit-prices"
import { type CurrentOffer, planChanges } from "./rules/plan-changes"

/** What changed in a cart, and what its lines cost now, by line item. */
export type CartChanges = {
  cart: AgreedCart
  changes: CartChange[]
  prices: ReadonlyMap<string, UnitPrice>
}

function toOffer(
  variant: VariantFacts | undefined,
  facts: CartFacts,
  price: UnitPrice | undefined,
): CurrentOffer {
  const soldHere =
    !facts.market || !variant?.markets || variant.markets.includes(facts.market)
  return {
    is_on_sale: !!variant?.is_on_sale && soldHere,
    may_buy: variant?.access.can_buy ?? false,
    unit_price: price?.amount ?? null,
  }
}

/**
 * Compares every line with what the shop offers this very buyer now: price, product, channel,
 * standing. Null when the cart is gone or already became an order. Writes nothing.
 */
export async function findCartChanges(
  container: MedusaContainer,
  cartId: string,
): Promise<CartChanges | null> {
  const cart = await findAgreedCart(container, cartId)
  if (!cart) return null
  const lines = toCartLines(cart.items ?? [])
  if (lines.length === 0) return { cart, changes: [], prices: new Map() }
  const [facts, prices] = await Promise.all([
    readCartFacts(container, lines, cart),
    readUnitPrices(container, cart),
  ])
  const agreed = (cart.items ?? []).flatMap((item) => {
    if (!item?.variant_id) return []
    const variant = facts.variants.get(item.variant_id)
    return [
      {
        line: {
          line_item_id: item.id,
          title: variant?.title ?? item.title,
          quantity: toNumber(item.quantity),
          unit_price: toNumber(item.unit_price),
          is_custom_price: item.is_custom_price,
        },
        offer: toOffer(variant, facts, prices.get(item.id)),
      },
    ]
  })
  const offers = new Map(agreed.map(({ line, offer }) => [line.line_item_id, offer]))
  const changes = planChanges(
    agreed.map(({ line }) => line),
    offers,
  )
  return { cart, changes, prices }
}
