import type { TradeBand, TwoPrices } from "./types"

/** One trade price for every quantity. */
export function buildFlatTrade(price: TwoPrices): TradeBand[] {
  return [{ min_quantity: null, max_quantity: null, ...price }]
}

/**
 * Trade price that falls with quantity: the given price for one, about 5 % less from
 * `second`, about 10 % less from `third`, rounded to five cents. Bands do not overlap.
 * Planning values: no market price was found for any of them.
 */
export function buildTieredTrade(
  price: TwoPrices,
  second: number,
  third: number,
): TradeBand[] {
  return [
    { min_quantity: 1, max_quantity: second - 1, ...price },
    { min_quantity: second, max_quantity: third - 1, ...takeOff(price, 0.05) },
    { min_quantity: third, max_quantity: null, ...takeOff(price, 0.1) },
  ]
}

function takeOff(price: TwoPrices, share: number): TwoPrices {
  const toFiveCents = (amount: number) => Math.round(amount * (1 - share) * 20) / 20
  return { usd: toFiveCents(price.usd), eur: toFiveCents(price.eur) }
}
