import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN, MedusaError } from "@medusajs/framework/utils"
import { type AmountProblem, toSmallestUnit } from "./rules/smallest-unit"

const REASONS: Record<AmountProblem, string> = {
  no_coin: "has no coin small enough.",
  not_by_card: "cannot be paid by card.",
  too_large: "is too large.",
  not_a_number: "is no amount.",
}

/**
 * Converts one of Medusa's amounts to the integer that Stripe counts in.
 *
 * *Refuses* (`amount_not_whole`) an amount that would have to be rounded.
 */
export function toUnits(amount: BigNumberInput, currency: string): number {
  const written = MathBN.convert(amount).toFixed()
  const converted = toSmallestUnit(written, currency)
  if ("units" in converted) return converted.units
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `amount_not_whole: ${written} ${currency.toUpperCase()} ${REASONS[converted.problem]}`,
  )
}
