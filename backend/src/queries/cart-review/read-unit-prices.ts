import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { CalculatedPriceSet, MedusaContainer } from "@medusajs/framework/types"
import { toNumber } from "../cart-guard/read-cart-facts"
import type { AgreedCart, AgreedItem } from "./read-agreed-cart"

/** What one unit of a line costs now, at the line's own quantity. */
export type UnitPrice = { amount: number; is_tax_inclusive: boolean }

type PricedItem = AgreedItem & { price_set_id: string; units: number }

/** Medusa's type of the context knows flat values only; nested ones are what it reads. */
type FlatContext = Record<string, string | number>

async function listPricedItems(
  container: MedusaContainer,
  cart: AgreedCart,
): Promise<PricedItem[]> {
  const items = (cart.items ?? []).filter((item): item is AgreedItem => !!item)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "variant",
    fields: ["id", "price_set.id"],
    filters: { id: [...new Set(items.flatMap((item) => item.variant_id ?? []))] },
  })
  const setOf = new Map(data.map((variant) => [variant.id, variant.price_set?.id]))
  return items.flatMap((item) => {
    const price_set_id = item.variant_id ? setOf.get(item.variant_id) : undefined
    return price_set_id ? [{ ...item, price_set_id, units: toNumber(item.quantity) }] : []
  })
}

function toUnitPrice(set: CalculatedPriceSet): UnitPrice | null {
  if (set.calculated_amount === null) return null
  return {
    amount: Number(set.calculated_amount),
    is_tax_inclusive: set.is_calculated_price_tax_inclusive ?? false,
  }
}

/**
 * What each line costs now, by line item: core's price calculation, asked as a cart asks it,
 * once for every quantity in the cart. Lines without a price here are left out.
 */
export async function readUnitPrices(
  container: MedusaContainer,
  cart: AgreedCart,
): Promise<Map<string, UnitPrice>> {
  const items = await listPricedItems(container, cart)
  const pricing = container.resolve(Modules.PRICING)
  const prices = new Map<string, UnitPrice>()
  for (const quantity of new Set(items.map((item) => item.units))) {
    const alike = items.filter((item) => item.units === quantity)
    const flat: FlatContext = { currency_code: cart.currency_code }
    const sets = await pricing.calculatePrices(
      { id: [...new Set(alike.map((item) => item.price_set_id))] },
      { context: Object.assign(flat, cart, { items: undefined, quantity }) },
    )
    for (const item of alike) {
      const set = sets.find(({ id }) => id === item.price_set_id)
      const price = set ? toUnitPrice(set) : null
      if (price) prices.set(item.id, price)
    }
  }
  return prices
}
