import { describeLookupError } from "./describe-lookup-error"

const problem = (status: number, code: string, body: unknown = null) => ({
  status,
  code,
  body,
})

test.each([
  [problem(429, "too_many_requests", { retry_after: 700 }), "Try again in 12 minutes."],
  [problem(429, "too_many_requests"), "the link in your confirmation"],
  [problem(503, "too_busy", { retry_after: 5 }), "We couldn’t reach the shop."],
  [problem(0, "unavailable"), "We couldn’t reach the shop."],
  [problem(400, "invalid_request"), "Check the order number"],
])("S10: %j is explained, with what to do next", (refused, words) => {
  expect(describeLookupError(refused)).toContain(words)
})
