import {
  CART_CHANGE_REASONS,
  type CartChange,
  type CartChangeReason,
} from "@clearline/backend/contracts"

import { formatAmount } from "@/lib/format-price"

/**
 * One change of a cart line, as text. `isGone`: it can no longer be bought and must be
 * removed.
 */
export type FormattedChange = {
  lineItemId: string
  title: string
  words: string
  isGone: boolean
}

/** The changes of a cart, as text, for the checkout and the cart page. */
export type FormattedChanges = {
  lines: FormattedChange[]
  /**
   * Formatted new total of all lines that can be bought; null when the response has no
   * total.
   */
  total: string | null
}

type Body = { changes?: unknown; total?: unknown; currency_code?: unknown }

function isChange(value: unknown): value is CartChange {
  if (typeof value !== "object" || value === null) return false
  const { line_item_id, title, reason } = value as Partial<CartChange>
  return (
    typeof line_item_id === "string" &&
    typeof title === "string" &&
    CART_CHANGE_REASONS.some((known) => known === reason)
  )
}

const SENTENCES: Record<CartChangeReason, (was: string, now: string | null) => string> = {
  price_changed: (was, now) => `now costs ${now ?? "a different price"}. It was ${was}`,
  product_withdrawn: (was) => `is no longer available. It was ${was}`,
  access_lost: () => "is for verified practitioners of a higher level only",
}

function describeChange(
  change: CartChange,
  currency: string,
  country: string,
): FormattedChange {
  const { old_unit_price, new_unit_price, quantity } = change
  const each = quantity > 1 ? " each" : ""
  const was = `${formatAmount(old_unit_price, currency, country)}${each}`
  const now =
    new_unit_price === null
      ? null
      : `${formatAmount(new_unit_price, currency, country)}${each}`
  return {
    lineItemId: change.line_item_id,
    title: change.title,
    words: `${change.title} ${SENTENCES[change.reason](was, now)}.`,
    isGone: new_unit_price === null,
  }
}

/** Turns the changes in a backend response into text. Leaves out malformed entries. */
export function describeChanges(
  answer: unknown,
  currency: string,
  country: string,
): FormattedChanges {
  const { changes, total, currency_code } = (answer ?? {}) as Body
  const told = typeof currency_code === "string" ? currency_code : currency
  return {
    lines: (Array.isArray(changes) ? changes : [])
      .filter(isChange)
      .map((change) => describeChange(change, told, country)),
    total: typeof total === "number" ? formatAmount(total, told, country) : null,
  }
}

/**
 * Label of the button that removes lines: "Remove Recovery Balm", or their number if
 * there are several.
 */
export function describeRemoval(lines: readonly FormattedChange[]): string {
  const gone = lines.filter((line) => line.isGone)
  return gone.length === 1 ? `Remove ${gone[0]?.title}` : `Remove these ${gone.length}`
}
