import { MAX_LINE_QUANTITY } from "../../../contracts"
import type { CartRefusal } from "../../../contracts"
import type { CartLine, VariantFacts } from "./cart-line"

type Reason = { code: CartRefusal; requested: number; available: number | null }

/**
 * Describes a refusal to the buyer in one sentence, with the available number where there
 * is one.
 */
export function describeRefusal(
  reason: Reason,
  line: CartLine,
  variant: VariantFacts | undefined,
): string {
  const title = variant?.title ?? line.title
  const available = reason.available ?? 0
  switch (reason.code) {
    case "product_not_available":
      return `${title} is not available.`
    case "not_sold_in_country":
      return `${title} is not sold in this country.`
    case "access_denied":
      return variant?.access.reason === "level_too_low"
        ? `${title} needs a practitioner account of level ${variant.access.level}.`
        : `${title} is sold to verified practitioners only. Sign in with a practitioner account.`
    case "invalid_quantity":
      return `The quantity of ${title} must be a whole number from 1 to ${MAX_LINE_QUANTITY}.`
    case "insufficient_inventory":
      return available === 0
        ? `${title} is sold out, or its last pieces are already in this cart.`
        : `Only ${available} ${title} left for this cart; you asked for ${reason.requested}.`
    case "purchase_limit_exceeded": {
      const product = variant?.product_title ?? title
      return `At most ${variant?.max_per_order ?? 0} ${product} in one order.`
    }
    case "shipping_not_allowed":
      return `${title} cannot travel this way.`
  }
}
