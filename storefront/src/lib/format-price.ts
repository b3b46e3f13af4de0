import type { Price } from "@clearline/backend/contracts"

import { resolveNumberLocale } from "@/lib/locale"

/**
 * Formats an amount as people in the country write it: $1,040.00 in the US, 1.040,00 € in
 * Germany. Amounts are in main units, never cents.
 */
export function formatAmount(
  amount: number,
  currencyCode: string,
  country: string,
): string {
  return new Intl.NumberFormat(resolveNumberLocale(country), {
    style: "currency",
    currency: currencyCode.toUpperCase(),
  }).format(amount)
}

/** Formats a price, without the tax note. */
export function formatPrice(price: Price, country: string): string {
  return formatAmount(price.amount, price.currency_code, country)
}

/**
 * The note beside a price: whether it includes VAT. For US prices, that sales tax is
 * added later.
 */
export function buildTaxNote(price: Price): string {
  if (price.tax_inclusive) return "VAT included"
  return price.currency_code.toLowerCase() === "usd"
    ? "plus any sales tax"
    : "excluding VAT"
}
