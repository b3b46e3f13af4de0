export const CHECKOUT_PARTS = ["address", "shipping", "payment"] as const
export type CheckoutPartId = (typeof CHECKOUT_PARTS)[number]

export type CheckoutPart = {
  id: CheckoutPartId
  number: number
  title: string
  state: "done" | "current" | "later"
}

const TITLES: Record<CheckoutPartId, string> = {
  address: "Contact and address",
  shipping: "Shipping",
  payment: "Payment and order",
}

export type CheckoutFacts = {
  hasEmail: boolean
  hasAddress: boolean
  hasShipping: boolean
  /** The part the buyer asked to change, if any. */
  editing: CheckoutPartId | null
}

/**
 * Which part of the checkout is open. Exactly one is current; nothing behind an unfinished
 * part can be opened; a finished part opens again when the buyer asks to change it.
 */
export function planCheckoutParts(facts: CheckoutFacts): CheckoutPart[] {
  const finished: Record<CheckoutPartId, boolean> = {
    address: facts.hasEmail && facts.hasAddress,
    shipping: facts.hasEmail && facts.hasAddress && facts.hasShipping,
    payment: false,
  }
  const firstOpen = CHECKOUT_PARTS.find((id) => !finished[id]) ?? "payment"
  const current = facts.editing && finished[facts.editing] ? facts.editing : firstOpen
  return CHECKOUT_PARTS.map((id, index) => ({
    id,
    number: index + 1,
    title: TITLES[id],
    state: id === current ? "current" : finished[id] ? "done" : "later",
  }))
}

/** Reads the part to change from the address bar; anything else counts as none. */
export function parseEditing(
  value: string | string[] | undefined,
): CheckoutPartId | null {
  return CHECKOUT_PARTS.find((id) => id === value) ?? null
}
