import type { MedusaContainer } from "@medusajs/framework/types"
import type { CartConfirmation } from "../../contracts"
import { isProfessional } from "../../modules/product-access/rules/is-professional"
import { readCart } from "../../queries/cart-guard/read-cart"
import { readUsTaxCodes } from "../../queries/cart-guard/read-us-tax-codes"
import {
  type OfferedCart,
  readOfferedCart,
} from "../../queries/cart-review/list-cart-changes"
import { hasOrder } from "../../queries/order/has-order"
import { toConfirmations } from "../../queries/order-education/read-cart-education"
import { readProfessionalEducation } from "../../queries/order-education/read-education"
import { readStamp } from "./read-stamp"

/** An open cart with everything that the checks of a checkout need, read together. */
export type OpenCheckout = OfferedCart & {
  /** What must be confirmed before the order, and when it was confirmed. */
  education: CartConfirmation[]
  /** US states that have a tax region; read only for an address in the US. */
  us_tax_codes: ReadonlySet<string>
}

/**
 * One snapshot for all checks. `open` is null for a cart that is gone or is already an
 * order.
 */
export type Checkout = {
  cart_id: string
  open: OpenCheckout | null
  /** State of the rows behind it, taken before they were read; see `readStamp`. */
  stamp: string
  /** Milliseconds since the epoch. */
  read_at: number
}

async function readOpen(
  container: MedusaContainer,
  cartId: string,
): Promise<OpenCheckout | null> {
  const [cart, ordered] = await Promise.all([
    readCart(container, cartId),
    hasOrder(container, cartId),
  ])
  if (!cart || ordered) return null
  const offered = await readOfferedCart(container, cart)
  const professional = [...offered.facts.variants.values()]
    .filter(({ access }) => isProfessional(access.level))
    .map(({ product_id }) => product_id)
  const isInUs = cart.shipping_address?.country_code?.toLowerCase() === "us"
  const [asked, us_tax_codes] = await Promise.all([
    readProfessionalEducation(container, [...new Set(professional)]),
    isInUs ? readUsTaxCodes(container) : new Set<string>(),
  ])
  const lines = (cart.items ?? []).flatMap((item) => item ?? [])
  const education = toConfirmations(asked, lines, cart.customer_id)
  return { ...offered, education, us_tax_codes }
}

/** Reads the snapshot: about eight reads for a cart of one line, the cart itself once. */
export async function readCheckout(
  container: MedusaContainer,
  cartId: string,
): Promise<Checkout> {
  const read_at = Date.now()
  // The stamp comes first: a change while the rest is read makes the stamp differ later,
  // and the snapshot is read again.
  const stamp = await readStamp(container, cartId)
  return { cart_id: cartId, open: await readOpen(container, cartId), stamp, read_at }
}

/** Maximum age of a snapshot in milliseconds: prices and groups also change with time. */
const MAX_AGE = 5_000

/**
 * Returns the known snapshot while no row behind it has changed, else a new one. Under
 * the cart's lock this is the last read before an order is made.
 */
export async function refreshCheckout(
  container: MedusaContainer,
  cartId: string,
  known: Checkout | undefined,
): Promise<Checkout> {
  const isFresh = known?.cart_id === cartId && Date.now() - known.read_at < MAX_AGE
  if (isFresh && known.stamp === (await readStamp(container, cartId))) return known
  return readCheckout(container, cartId)
}
