import { Modules } from "@medusajs/framework/utils"
import type {
  BigNumberValue,
  CalculatedPriceSet,
  MedusaContainer,
} from "@medusajs/framework/types"
import type { Price } from "../../contracts"
import type { MarketContext } from "./sales-context"
import type { Standing } from "./standing"

/** Input of core's price calculation, with the keys of a cart. */
export type PriceContext = {
  currency_code: string
  region_id?: string | null
  customer?: { groups: { id: string }[] } | null
}

/** Price of one unit, and its list price; null when there is none. */
export type UnitPrice = { price: Price | null; list_price: Price | null }

/** By price set, at one quantity. */
export type UnitPrices = ReadonlyMap<string, UnitPrice>

/**
 * Builds the input for a price calculation outside of a cart. Without `standing`: list
 * prices.
 */
export function buildPriceContext(
  { region }: MarketContext,
  standing?: Standing,
): PriceContext {
  return {
    region_id: region.id,
    currency_code: region.currency_code,
    ...(standing?.price_groups.length && {
      customer: { groups: standing.price_groups.map((id) => ({ id })) },
    }),
  }
}

function toPrice(
  amount: BigNumberValue | null,
  currency: string | null,
  inclusive: boolean | undefined,
): Price | null {
  if (amount === null || currency === null) return null
  return {
    amount: Number(amount),
    currency_code: currency,
    tax_inclusive: inclusive ?? false,
  }
}

function toUnitPrice(set: CalculatedPriceSet): UnitPrice {
  const { currency_code: currency } = set
  const isInclusive = set.is_calculated_price_tax_inclusive
  return {
    price: toPrice(set.calculated_amount, currency, isInclusive),
    list_price: toPrice(
      set.original_amount,
      currency,
      set.is_original_price_tax_inclusive,
    ),
  }
}

/**
 * Medusa's type of the context allows only flat values, but Medusa also reads nested
 * ones.
 */
type FlatContext = Record<string, string | number>

/**
 * Reads the prices of one unit when `quantity` are bought, as core calculates them for a
 * cart. Pass only price sets with prices that the buyer may see: all of them are
 * calculated.
 */
export async function readUnitPrices(
  container: MedusaContainer,
  priceSetIds: readonly string[],
  context: PriceContext,
  quantity: number,
): Promise<UnitPrices> {
  if (priceSetIds.length === 0) return new Map()
  const given: FlatContext = { quantity, currency_code: context.currency_code }
  const sets = await container
    .resolve(Modules.PRICING)
    .calculatePrices(
      { id: [...new Set(priceSetIds)] },
      { context: Object.assign(given, context) },
    )
  return new Map(sets.map((set) => [set.id, toUnitPrice(set)]))
}
