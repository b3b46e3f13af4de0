import {
  describeCardRefusal,
  describeTokenProblem,
  isRefusedByBank,
  PAYMENT_TEXTS,
} from "./describe-payment"

test.each([
  [
    "payment_declined",
    "payment_declined: This card has expired.",
    "This card has expired.",
  ],
  ["payment_declined", "This card has expired.", "This card has expired."],
  ["payment_declined", "payment_declined", PAYMENT_TEXTS.declined],
  ["payment_declined", "", PAYMENT_TEXTS.declined],
  ["payment_unavailable", "connect ECONNREFUSED", PAYMENT_TEXTS.unreachable],
  ["cart_changed", "cart_changed: raw", null],
])("a refusal %s with the message %j reads %j", (code, message, words) => {
  expect(describeCardRefusal({ code, message })).toBe(words)
})

test.each([
  [
    { type: "validation_error", message: "Your card number is incomplete." },
    "Your card number is incomplete. Nothing was charged.",
  ],
  [{ type: "validation_error" }, PAYMENT_TEXTS.incomplete],
  [
    { type: "api_connection_error", message: "Failed to fetch" },
    PAYMENT_TEXTS.unreachable,
  ],
  [{ type: "invalid_request_error", message: "No such key" }, PAYMENT_TEXTS.unreachable],
])("%j from Stripe.js reads as a sentence for buyers", (problem, words) => {
  expect(describeTokenProblem(problem)).toBe(words)
})

test.each([
  [{ type: "card_error" }, true],
  [
    { type: "invalid_request_error", code: "payment_intent_authentication_failure" },
    true,
  ],
  [{ type: "api_connection_error" }, false],
  [{ type: "invalid_request_error", code: "payment_intent_unexpected_state" }, false],
])("%j means that the bank refused: %j", (problem, refused) => {
  expect(isRefusedByBank(problem)).toBe(refused)
})
