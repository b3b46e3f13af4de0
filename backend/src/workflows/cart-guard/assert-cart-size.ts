import { buildCodedError } from "../../queries/cart-guard/refuse-cart"
import { describeOversize, type SizedLine } from "./rules/cart-size"

type Sized = {
  metadata?: unknown
  items?: readonly (SizedLine | null | undefined)[] | null
}

/** Throws `cart_too_large` when the cart, together with `added`, would be too large. */
export function assertCartSize(cart: Sized, added: Sized = {}): void {
  const lines = [...(cart.items ?? []), ...(added.items ?? [])].filter(
    (line): line is SizedLine => !!line,
  )
  const sentence = describeOversize(lines, added.metadata ?? cart.metadata)
  if (sentence) throw buildCodedError("cart_too_large", sentence)
}
