import { buildUnconfirmed } from "../../queries/order-education/education-error"
import { CartChangedError } from "../../queries/cart-review/cart-changed-error"
import { listChanges } from "../../queries/cart-review/list-cart-changes"
import {
  buildCodedError,
  buildRefusalError,
  findMarketMismatch,
} from "../../queries/cart-guard/refuse-cart"
import { planRefusals } from "../../queries/sales/rules/plan-refusals"
import { takesCountry } from "../../queries/sales/rules/takes-country"
import { listMissingParts } from "./rules/list-missing-parts"
import type { Checkout, OpenCheckout } from "./read-checkout"

/**
 * One check: the refusal, or null when the cart may continue. It reads no data itself.
 */
type CheckoutCheck = (checkout: OpenCheckout) => Error | null

/** True unless everything in the cart is delivered without a parcel. */
function needsParcel({ cart }: OpenCheckout): boolean {
  return (
    !cart.items?.length || cart.items.some((line) => line?.requires_shipping !== false)
  )
}

/**
 * The cart is still what the buyer agreed to: price, product, market and level
 * (`cart_changed`).
 */
const unchanged: CheckoutCheck = (checkout) => {
  const changes = listChanges(checkout)
  return changes.length > 0 ? new CartChangedError({ changes }) : null
}

/** Region and sales channel belong to one market (`market_mismatch`). */
const oneMarket: CheckoutCheck = ({ buyer }) => findMarketMismatch(buyer.context)

/** Every line may be bought in this quantity, all lines together; see `planRefusals`. */
const sellable: CheckoutCheck = ({ lines, facts }) =>
  buildRefusalError(planRefusals(lines, facts))

/** E-mail and, where a parcel is sent, a complete address within the region. */
const ready: CheckoutCheck = (checkout) => {
  const { cart, buyer } = checkout
  const { email, shipping_address: address } = cart
  const missing = listMissingParts({
    email,
    address,
    needsParcel: needsParcel(checkout),
    taxCodes: checkout.us_tax_codes,
  })
  if (missing.length > 0) {
    return buildCodedError("address_incomplete", `Missing: ${missing.join(", ")}.`)
  }
  if (!address?.country_code) return null
  const { region } = buyer.context
  if (region && takesCountry(region, address.country_code)) return null
  const name = region?.name ?? "the region of this cart"
  const sentence = `The shipping address lies outside ${name}.`
  return buildCodedError("country_not_in_region", sentence)
}

/** Every required reading is confirmed, in its current version. */
const confirmed: CheckoutCheck = ({ education }) => {
  const missing = education.filter(({ confirmed_at }) => confirmed_at === null)
  return missing.length > 0 ? buildUnconfirmed(missing) : null
}

/** All checks of a checkout, in this order. To add a check, add an entry here. */
const CHECKS: readonly CheckoutCheck[] = [
  unchanged,
  oneMarket,
  sellable,
  confirmed,
  ready,
]

/**
 * Returns the first refusal of a checkout, or null when it may become an order. A cart
 * that has already become one passes, so that a retry after a lost response gets its
 * order, even if something has changed since.
 */
export function findRefusal({ open }: Checkout): Error | null {
  if (!open) return null
  for (const check of CHECKS) {
    const refusal = check(open)
    if (refusal) return refusal
  }
  return null
}
