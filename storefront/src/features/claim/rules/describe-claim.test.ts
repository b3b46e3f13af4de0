import { describeClaim, describeClaimError } from "./describe-claim"

describe("a report in words", () => {
  it.each([
    ["open", "A person reads it"],
    ["refunded", "paying you back"],
    ["replaced", "replacement"],
    ["declined", "couldn’t pay"],
  ] as const)("%s", (status, words) => {
    expect(describeClaim(status)).toContain(words)
  })

  it.each([
    ["not_claimable", "more than we sent"],
    ["nothing_chosen", "Choose how many"],
    ["order_busy", "try again"],
    ["invalid_request", "Check what you entered"],
    ["picture_failed", "picture couldn’t be added"],
    ["unavailable", "couldn’t reach"],
  ])("%s", (code, words) => {
    expect(describeClaimError(code)).toContain(words)
  })
})
