import type { Price } from "@clearline/backend/contracts"

/**
 * An amount as people read it: $62.40, €1,040.00. Amounts are in main units, never cents.
 * English wording everywhere, since the shop speaks English in every country.
 */
export function formatAmount(amount: number, currencyCode: string): string {
  return new Intl.NumberFormat("en-US", {
    style: "currency",
    currency: currencyCode.toUpperCase(),
  }).format(amount)
}

/** A price as people read it, without the tax note. */
export function formatPrice(price: Price): string {
  return formatAmount(price.amount, price.currency_code)
}

/** What stands beside a price: whether VAT is in it. US prices say that tax comes later. */
export function buildTaxNote(price: Price): string {
  if (price.tax_inclusive) return "VAT included"
  return price.currency_code.toLowerCase() === "usd"
    ? "plus sales tax where due"
    : "excluding VAT"
}
