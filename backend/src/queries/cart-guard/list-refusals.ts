import type { MedusaContainer } from "@medusajs/framework/types"
import type { CartRefusalLine } from "../../contracts"
import { type Buyer, readOfferFacts } from "../sales/offer"
import type { CartLine } from "../sales/rules/cart-line"
import { planRefusals } from "../sales/rules/plan-refusals"
import { readCart, toBuyer, toCartLines } from "./read-cart"

/** Lists the refusals of these lines. For `touched` see `planRefusals`. */
export async function listRefusals(
  container: MedusaContainer,
  lines: readonly CartLine[],
  buyer: Buyer,
  touched?: ReadonlySet<string>,
): Promise<CartRefusalLine[]> {
  if (lines.length === 0) return []
  const ids = lines.map((line) => line.variant_id)
  const facts = await readOfferFacts(container, ids, buyer)
  return planRefusals(lines, facts, touched)
}

/** Lists, line by line, why this cart cannot be ordered now. */
export async function listCartRefusals(
  container: MedusaContainer,
  cartId: string,
): Promise<CartRefusalLine[]> {
  const cart = await readCart(container, cartId)
  return cart ? listRefusals(container, toCartLines(cart.items), toBuyer(cart)) : []
}
