import { MedusaError } from "@medusajs/framework/utils"
import type { CartErrorCode, CartRefusalLine } from "../../contracts"
import type { SalesContext } from "../sales/sales-context"

/** A MedusaError that also tells which lines were refused; the API puts both in its answer. */
export class CartRefusedError extends MedusaError {
  readonly lines: CartRefusalLine[]

  constructor(type: string, message: string, lines: CartRefusalLine[]) {
    super(type, message)
    this.lines = lines
  }
}

/**
 * Turns refusals into the error a workflow throws, or null when there are none. The first
 * refusal gives code and sentence. 403 when a right is missing, else 400.
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

/** The error for a fault of the cart as a whole: `code: sentence`, HTTP 400. */
export function buildCodedError(code: CartErrorCode, sentence: string): CartRefusedError {
  return new CartRefusedError(MedusaError.Types.INVALID_DATA, `${code}: ${sentence}`, [])
}

/** The error when region and sales channel name different markets, else null. */
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
