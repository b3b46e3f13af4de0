import { MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { CartChange, CartReview } from "../../contracts"
import { findCartChanges } from "../../queries/cart-review/list-cart-changes"

/** The refusal of a cart that is no longer what its buyer agreed to; the API answers 409. */
export class CartChangedError extends MedusaError {
  readonly changes: CartChange[]
  readonly total: number | undefined
  readonly currency_code: string | undefined

  constructor({ changes, total, currency_code }: Partial<CartReview>) {
    super(
      MedusaError.Types.CONFLICT,
      "cart_changed: Something in this cart changed since it was chosen. Nothing was ordered.",
    )
    this.changes = changes ?? []
    this.total = total
    this.currency_code = currency_code
  }
}

/** True for that refusal, also after a workflow made a plain object of it. */
export function isCartChanged(error: { message?: string } | null): boolean {
  return error?.message?.startsWith("cart_changed: ") ?? false
}

/**
 * Throws when the cart changed between the look at the door and the making of the order.
 * Changes nothing: the door looks again and brings the cart up to date.
 */
export async function assertCartUnchanged(
  container: MedusaContainer,
  cartId: string,
): Promise<void> {
  const found = await findCartChanges(container, cartId)
  if (found && found.changes.length > 0) {
    throw new CartChangedError({ changes: found.changes })
  }
}
