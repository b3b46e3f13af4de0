/**
 * Words for a buyer by Stripe's decline code. They never say "stolen" or "fraud": who tests
 * cards must not learn more than that one does not work.
 * Source: docs.stripe.com/declines/codes.
 */
const WORDS: Record<string, string> = {
  insufficient_funds: "There is not enough money on this card. Nothing was charged.",
  expired_card: "This card has expired. Nothing was charged. Try another card.",
  incorrect_cvc:
    "The security code is wrong. Nothing was charged. Check it and try again.",
  invalid_cvc: "The security code is wrong. Nothing was charged. Check it and try again.",
  incorrect_number:
    "The card number is wrong. Nothing was charged. Check it and try again.",
  invalid_number:
    "The card number is wrong. Nothing was charged. Check it and try again.",
  invalid_expiry_month:
    "The expiry date is wrong. Nothing was charged. Check it and try again.",
  invalid_expiry_year:
    "The expiry date is wrong. Nothing was charged. Check it and try again.",
  authentication_required:
    "Your bank wants you to confirm this payment. Nothing was charged. Try again.",
  payment_intent_authentication_failure:
    "The payment was not confirmed with your bank. Nothing was charged. Try again.",
  currency_not_supported:
    "This card cannot pay in this currency. Nothing was charged. Try another card.",
  card_not_supported:
    "This card cannot be used here. Nothing was charged. Try another card.",
  processing_error:
    "The card could not be checked just now. Nothing was charged. Try again.",
  try_again_later:
    "The card could not be checked just now. Nothing was charged. Try again.",
}

const OTHERWISE = "Your card was declined. Nothing was charged. Try another card."

/** Says why a card was declined, and what to do. */
export function describeDecline(code: string | null | undefined): string {
  return WORDS[code ?? ""] ?? OTHERWISE
}
