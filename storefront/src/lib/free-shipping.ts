import { FREE_STANDARD_FROM } from "@clearline/backend/contracts"

import { resolveCurrency, resolveMarket, type CountryCode } from "@/lib/country"
import { formatAmount } from "@/lib/format-price"

/** From which total standard shipping is free, for a product page. */
export function describeFreeShipping(country: CountryCode): string {
  const from = FREE_STANDARD_FROM[resolveMarket(country)]
  return `Free standard shipping from ${formatAmount(from, resolveCurrency(country), country)}`
}

/**
 * How far a bag is from free standard shipping. `itemsTotal` is the sum of its prices before
 * discounts, in main units, as the delivery service counts it.
 */
export function describeFreeShippingLeft(
  itemsTotal: number,
  country: CountryCode,
): string {
  const left = FREE_STANDARD_FROM[resolveMarket(country)] - itemsTotal
  if (left <= 0) return "Standard shipping is free for this bag."
  const amount = formatAmount(left, resolveCurrency(country), country)
  return `Add ${amount} more for free standard shipping.`
}
