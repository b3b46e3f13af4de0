import { MARKET_CODES, MARKETS, type Market } from "../../../contracts"

function isMarket(value: unknown): value is Market {
  return MARKET_CODES.some((code) => code === value)
}

/**
 * The market of a country; null when the shop does not sell there. Case does not matter.
 */
export function findMarketOfCountry(country: string | null | undefined): Market | null {
  const code = country?.toLowerCase()
  return (
    MARKET_CODES.find((market) =>
      MARKETS[market].countries.some((one: string) => one === code),
    ) ?? null
  )
}

/** The market in the metadata of a region, sales channel or stock location. */
export function findMarketOfMetadata(
  metadata: Record<string, unknown> | null | undefined,
): Market | null {
  const named = metadata?.market
  return isMarket(named) ? named : null
}

/**
 * Is a variant sold in this market? `markets` null or undefined = not region-locked, sold
 * everywhere; an empty list = sold nowhere. `market` null = the shop does not sell by market:
 * nothing is region-locked there.
 */
export function isSoldIn(
  markets: readonly string[] | null | undefined,
  market: Market | null,
): boolean {
  return markets && market ? markets.includes(market) : true
}
