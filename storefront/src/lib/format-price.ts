import type { Price } from "@clearline/backend/contracts"

/**
 * Formats an amount: $62.40, €1,040.00. Amounts are in main units, never cents. English
 * format everywhere, since the shop is in English in every country.
 */
export function formatAmount(amount: number, currencyCode: string): string {
  return new Intl.NumberFormat("en-US", {
    style: "currency",
    currency: currencyCode.toUpperCase(),
  }).format(amount)
}

/** Formats a price, without the tax note. */
export function formatPrice(price: Price): string {
  return formatAmount(price.amount, price.currency_code)
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
