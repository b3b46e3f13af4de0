import { hasWithdrawalRight } from "@clearline/backend/contracts"

/**
 * The words of the button that places an order. In the European Union it must say that the
 * order costs money (Directive 2011/83/EU, article 8), also when the payment is a test.
 */
export function nameOrderButton(
  country: string,
  total: string,
  isTestPayment: boolean,
): string {
  if (hasWithdrawalRight(country)) {
    return `Order and pay ${total}${isTestPayment ? " (test)" : ""}`
  }
  return isTestPayment ? `Place order, ${total} (test)` : `Pay ${total}`
}
