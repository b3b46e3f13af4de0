export const CHECKOUT_PARTS = ["address", "shipping", "payment"] as const
export type CheckoutPartId = (typeof CHECKOUT_PARTS)[number]

export type CheckoutPart = {
  id: CheckoutPartId
  number: number
  title: string
  state: "done" | "current" | "later"
}

const TITLES: Record<CheckoutPartId, string> = {
  address: "Contact and delivery",
  shipping: "Shipping",
  payment: "Payment",
}

export type CheckoutFacts = {
  hasEmail: boolean
  hasAddress: boolean
  hasShipping: boolean
  /** The part that the buyer wants to change; null for none. */
  editing: CheckoutPartId | null
}

/**
 * The state of each part of the checkout. Exactly one is current. A part after an
 * unfinished one cannot be opened. A finished part becomes current again when the buyer
 * wants to change it.
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

/** Reads the part to change from the address bar; null for any other value. */
export function parseEditing(
  value: string | string[] | undefined,
): CheckoutPartId | null {
  return CHECKOUT_PARTS.find((id) => id === value) ?? null
}
