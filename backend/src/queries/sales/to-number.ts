import { BigNumber } from "@medusajs/framework/utils"
import type { BigNumberInput } from "@medusajs/framework/types"

/**
 * Converts a quantity or amount from Medusa (number, text, BigNumber) to a plain number;
 * NaN when it is missing or not a number.
 */
export function toNumber(quantity: BigNumberInput | null | undefined): number {
  if (quantity === null || quantity === undefined) return Number.NaN
  return new BigNumber(quantity).numeric
}
