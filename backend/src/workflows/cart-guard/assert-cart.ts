import type { MedusaContainer } from "@medusajs/framework/types"
import { listRefusals } from "../../queries/cart-guard/list-refusals"
import {
  buildRefusalError,
  findMarketMismatch,
} from "../../queries/cart-guard/refuse-cart"
import type { Buyer } from "../../queries/sales/offer"
import type { CartLine } from "../../queries/sales/rules/cart-line"
import type { SalesContext } from "../../queries/sales/sales-context"

/**
 * Throws the refusal when a line is not allowed in the cart.
 *
 * *Refuses when* a product is unpublished, in another channel or market, above the
 * buyer's level or over its purchase limit, when a quantity is not a whole number, or
 * when all lines together need more of an inventory item than is free.
 */
export async function assertCartLines(
  container: MedusaContainer,
  lines: readonly CartLine[],
  buyer: Buyer,
  touched?: ReadonlySet<string>,
): Promise<void> {
  const error = buildRefusalError(await listRefusals(container, lines, buyer, touched))
  if (error) throw error
}

/** Throws when region and sales channel name different markets (`market_mismatch`). */
export function assertMarketMatch(context: SalesContext): void {
  const error = findMarketMismatch(context)
  if (error) throw error
}
