import { MAX_LINE_QUANTITY } from "../../../contracts"
import type { CartRefusal, CartRefusalLine } from "../../../contracts"
import { isSoldIn } from "../../../modules/product-access/rules/market"
import type { CartFacts, CartLine, VariantFacts } from "./cart-line"
import { describeRefusal } from "./describe-refusal"
import { countSellable } from "./sum-demand"

/** True for a whole number from 1 to MAX_LINE_QUANTITY. */
export function isWholeQuantity(quantity: number): boolean {
  return Number.isSafeInteger(quantity) && quantity >= 1 && quantity <= MAX_LINE_QUANTITY
}

type Finding = { code: CartRefusal; requested: number; available: number | null }

function sumOf(lines: readonly CartLine[]): number {
  return lines.reduce((sum, line) => sum + line.quantity, 0)
}

/**
 * Finds the most serious reason why this variant cannot be in the cart as requested; null
 * = it can.
 */
function findReason(
  variant: VariantFacts,
  lines: readonly CartLine[],
  facts: CartFacts,
): Finding | null {
  const ofVariant = lines.filter((line) => line.variant_id === variant.variant_id)
  const requested = sumOf(ofVariant)
  const plain = (code: CartRefusal): Finding => ({ code, requested, available: null })

  if (!variant.is_on_sale) return plain("product_not_available")
  if (!isSoldIn(variant.markets, facts.market)) {
    return plain("not_sold_in_country")
  }
  if (!variant.access.can_buy) return plain("access_denied")
  if (!ofVariant.every((line) => isWholeQuantity(line.quantity))) {
    return plain("invalid_quantity")
  }

  const others = lines.filter((line) => line.variant_id !== variant.variant_id)
  const available = countSellable(variant, others, facts.variants, facts.stock)
  if (available !== null && requested > available) {
    return { code: "insufficient_inventory", requested, available }
  }

  if (variant.max_per_order !== null) {
    const ofProduct = sumOf(
      lines.filter(
        (line) => facts.variants.get(line.variant_id)?.product_id === variant.product_id,
      ),
    )
    if (ofProduct > variant.max_per_order) {
      const left = Math.max(0, variant.max_per_order - (ofProduct - requested))
      return { code: "purchase_limit_exceeded", requested, available: left }
    }
  }
  return null
}

/**
 * Decides which lines of a cart are not allowed as they are, one refusal per line, in the
 * cart's order; empty = the cart may continue.
 *
 * `lines` is the whole cart as it would be afterwards. `touched` contains the variants
 * that the request changes: only they are checked, so that one blocked line does not stop
 * a buyer from adding something else. Without `touched` every line is checked (shipping,
 * completion). Stock and purchase limit always count all lines.
 */
export function planRefusals(
  lines: readonly CartLine[],
  facts: CartFacts,
  touched?: ReadonlySet<string>,
): CartRefusalLine[] {
  return lines.flatMap((line) => {
    if (touched && !touched.has(line.variant_id)) return []
    const variant = facts.variants.get(line.variant_id)
    const reason: Finding | null = variant
      ? findReason(variant, lines, facts)
      : { code: "product_not_available", requested: line.quantity, available: null }
    if (!reason) return []
    const title = variant?.title ?? line.title
    return [
      {
        ...reason,
        message: describeRefusal(reason, line, variant),
        variant_id: line.variant_id,
        line_item_id: line.line_item_id,
        title,
      },
    ]
  })
}
