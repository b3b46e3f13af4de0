import { MedusaError } from "@medusajs/framework/utils"
import type { CartErrorCode, CartRefusalLine } from "../../contracts"
import type { SalesContext } from "../sales/sales-context"

/** A MedusaError that also lists the refused lines. The API returns both. */
export class CartRefusedError extends MedusaError {
  readonly lines: CartRefusalLine[]

  constructor(type: string, message: string, lines: CartRefusalLine[]) {
    super(type, message)
    this.lines = lines
  }
}

/**
 * Builds the error that a workflow throws for these refusals; null when there are none.
 * Code and sentence come from the first `access_denied`, else from the first refusal.
 * HTTP 403 for `access_denied`, else 400.
 */
export function buildRefusalError(
  refusals: readonly CartRefusalLine[],
): CartRefusedError | null {
  const first = refusals.find((one) => one.code === "access_denied") ?? refusals[0]
  if (!first) return null
  const type =
    first.code === "access_denied"
      ? MedusaError.Types.FORBIDDEN
      : MedusaError.Types.NOT_ALLOWED
  return new CartRefusedError(type, `${first.code}: ${first.message}`, [...refusals])
}

/** Builds the error for a refusal of the whole cart: `code: sentence`, HTTP 400. */
export function buildCodedError(code: CartErrorCode, sentence: string): CartRefusedError {
  return new CartRefusedError(MedusaError.Types.INVALID_DATA, `${code}: ${sentence}`, [])
}

/** Returns an error when region and sales channel name different markets, else null. */
export function findMarketMismatch({
  market,
  channel_market,
}: SalesContext): CartRefusedError | null {
  if (!market || !channel_market || market === channel_market) return null
  return buildCodedError(
    "market_mismatch",
    "Region and sales channel of this cart belong to different markets.",
  )
}
