import { describeReturn } from "./describe-return"

describe("coming back from the bank without an order", () => {
  it.each([
    ["not_paid", "requires_capture", /have your payment/, false],
    ["unknown", "succeeded", /have your payment/, false],
    ["unfinished", "processing", /being processed/, false],
    ["not_paid", "requires_action", /hasn’t confirmed/, true],
    ["not_paid", "requires_payment_method", /didn’t go through/, true],
    ["unknown", "canceled", /didn’t go through/, true],
    ["not_paid", null, /didn’t go through/, true],
    ["unfinished", null, /hasn’t confirmed/, true],
    ["changed", "requires_capture", /bag changed/, true],
    ["unknown", null, /couldn’t check/, false],
    ["unknown", "a_status_of_next_year", /couldn’t check/, false],
  ] as const)("%s, and Stripe says %s: %s", (outcome, status, title, canPayAgain) => {
    const text = describeReturn(outcome, status)
    expect(text.title).toMatch(title)
    expect(text.canPayAgain).toBe(canPayAgain)
  })

  it("says that nothing was charged exactly when the buyer may pay again", () => {
    for (const status of [
      "succeeded",
      "processing",
      "requires_action",
      "canceled",
      null,
    ]) {
      for (const outcome of ["not_paid", "unfinished", "unknown"] as const) {
        const { words, canPayAgain } = describeReturn(outcome, status)
        expect(words.includes("Nothing was charged")).toBe(canPayAgain)
        expect(words.includes("don’t pay again")).toBe(!canPayAgain)
      }
    }
  })
})
