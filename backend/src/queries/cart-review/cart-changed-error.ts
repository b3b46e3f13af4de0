import { MedusaError } from "@medusajs/framework/utils"
import type { CartChange, CartReview } from "../../contracts"

/** The refusal of a cart that is no longer what its buyer agreed to (HTTP 409). */
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

/** True for this refusal, also when a workflow has turned it into a plain object. */
export function isCartChanged(error: { message?: string } | null): boolean {
  return error?.message?.startsWith("cart_changed: ") ?? false
}
