import { describeDecline } from "./describe-decline"

describe("a declined card", () => {
  it.each([
    "insufficient_funds",
    "expired_card",
    "incorrect_cvc",
    "generic_decline",
    "stolen_card",
    "fraudulent",
    "lost_card",
    undefined,
  ])("%s says that nothing was charged, and never who is suspected", (code) => {
    const words = describeDecline(code)
    expect(words).toMatch(/Nothing was charged\./)
    expect(words).not.toMatch(/stolen|lost|fraud/i)
  })

  it("gives the same words for a stolen card as for a plain refusal", () => {
    expect(describeDecline("stolen_card")).toBe(describeDecline("generic_decline"))
  })
})
