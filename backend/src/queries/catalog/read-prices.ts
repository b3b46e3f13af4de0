import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type {
  BigNumberValue,
  CalculatedPriceSet,
  MedusaContainer,
} from "@medusajs/framework/types"
import type { Price, PriceTier } from "../../contracts"
import type { ShopCaller } from "../product-access/read-caller"
import type { MarketPlace } from "./read-market-place"
import { listQuantitySteps, type PriceBand, toPriceTiers } from "./rules/price-tiers"

/** What one unit costs the caller, and the list price where the caller pays less. */
export type VariantPrice = { price: Price; list_price: Price | null }

function toPrice(
  amount: BigNumberValue | null,
  currency: string | null,
  inclusive: boolean | undefined,
): Price | null {
  return amount === null || currency === null
    ? null
    : {
        amount: Number(amount),
        currency_code: currency,
        tax_inclusive: inclusive ?? false,
      }
}

const paid = (set: CalculatedPriceSet): Price | null =>
  toPrice(set.calculated_amount, set.currency_code, set.is_calculated_price_tax_inclusive)

const listed = (set: CalculatedPriceSet): Price | null =>
  toPrice(set.original_amount, set.currency_code, set.is_original_price_tax_inclusive)

/** The context of Medusa's price calculation; the same keys as a cart's. */
function buildContext(place: MarketPlace, groupIds: readonly string[], quantity: number) {
  return {
    region_id: place.region_id,
    currency_code: place.currency_code,
    quantity,
    ...(groupIds.length > 0 && {
      customer: { groups: groupIds.map((id) => ({ id })) },
    }),
  }
}

/** Medusa's type of the context knows flat values only; nested ones are what it reads. */
type FlatContext = Record<string, string | number>

async function calculate(
  container: MedusaContainer,
  priceSetIds: string[],
  context: ReturnType<typeof buildContext>,
): Promise<Map<string, CalculatedPriceSet>> {
  const pricing = container.resolve(Modules.PRICING)
  const { customer, ...flat } = context
  const given: FlatContext = flat
  const sets = await pricing.calculatePrices(
    { id: priceSetIds },
    { context: customer ? Object.assign(given, { customer }) : given },
  )
  return new Map(sets.map((set) => [set.id, set]))
}

/**
 * Prices of one unit, by price set. Pass only price sets whose price the caller may see:
 * whatever is passed is computed. Sets without a price in this market are left out.
 */
export async function readPrices(
  container: MedusaContainer,
  priceSetIds: string[],
  place: MarketPlace,
  caller: ShopCaller,
): Promise<Map<string, VariantPrice>> {
  const prices = new Map<string, VariantPrice>()
  if (priceSetIds.length === 0) return prices

  const [list, own] = await Promise.all([
    calculate(container, priceSetIds, buildContext(place, [], 1)),
    caller.group_ids.length > 0
      ? calculate(container, priceSetIds, buildContext(place, caller.group_ids, 1))
      : null,
  ])
  for (const id of priceSetIds) {
    const listSet = list.get(id)
    const ownSet = own?.get(id) ?? listSet
    const price = ownSet ? paid(ownSet) : null
    if (!price) continue
    const listPrice = listSet ? listed(listSet) : null
    const paysLess = listPrice !== null && price.amount < listPrice.amount
    prices.set(id, { price, list_price: paysLess ? listPrice : null })
  }
  return prices
}

/**
 * Quantity tiers that this caller gets, by price set; sets whose price does not depend on
 * the quantity are left out. Which quantities matter is read from the stored bands, what
 * they cost is calculated as a cart would. Pass only what the caller may see.
 */
export async function readPriceTiers(
  container: MedusaContainer,
  priceSetIds: string[],
  place: MarketPlace,
  caller: ShopCaller,
): Promise<Map<string, PriceTier[]>> {
  if (priceSetIds.length === 0) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  // Asked of the prices themselves: a price set leaves out those of price lists.
  const { data } = await query.graph({
    entity: "price",
    fields: ["min_quantity", "max_quantity"],
    filters: { price_set_id: priceSetIds, currency_code: place.currency_code },
  })
  const bands: PriceBand[] = data
  const steps = listQuantitySteps(bands)
  if (steps.length < 2) return new Map()

  const perStep = await Promise.all(
    steps.map(async (quantity) => ({
      quantity,
      sets: await calculate(
        container,
        priceSetIds,
        buildContext(place, caller.group_ids, quantity),
      ),
    })),
  )
  return new Map(
    priceSetIds.flatMap((id) => {
      const tiers = toPriceTiers(
        perStep.flatMap(({ quantity, sets: found }) => {
          const set = found.get(id)
          const price = set ? paid(set) : null
          return price ? [{ quantity, price }] : []
        }),
      )
      return tiers.length > 0 ? [[id, tiers] as const] : []
    }),
  )
}
