import { BigNumber } from "@medusajs/framework/utils"
import type { BigNumberInput } from "@medusajs/framework/types"

/** A quantity or amount as Medusa gives it (number, text, BigNumber) as a plain number; NaN when it is none. */
export function toNumber(quantity: BigNumberInput | null | undefined): number {
  if (quantity === null || quantity === undefined) return Number.NaN
  return new BigNumber(quantity).numeric
}
