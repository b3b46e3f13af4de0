import { describePaymentProblem } from "./describe-payment-problem"

test.each([
  [400, "payment_declined", /not accepted\. Nothing was charged/],
  [409, "payment_changed", /has changed\. Nothing was charged/],
  [429, "too_many_requests", /too often\. Nothing was charged/],
  [503, "too_busy", /Very many people/],
  [404, "not_found", /expired/],
  [0, "unavailable", /look again before you pay twice/],
  [500, undefined, /look again before you pay twice/],
])("%d %s says what to do", (status, code, words) => {
  expect(describePaymentProblem(status, code)).toMatch(words)
})
