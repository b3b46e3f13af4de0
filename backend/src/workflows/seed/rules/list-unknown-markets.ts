import { MARKET_CODES, type Market } from "../../../contracts"
import { findMarketOfMetadata } from "../../../modules/product-access/rules/market"

type Marked = { metadata?: Record<string, unknown> | null }

/**
 * Lists the markets that none of the regions, channels or warehouses belongs to, in their
 * order.
 */
export function listUnknownMarkets(records: Marked[]): Market[] {
  return MARKET_CODES.filter(
    (market) =>
      !records.some(({ metadata }) => findMarketOfMetadata(metadata) === market),
  )
}
