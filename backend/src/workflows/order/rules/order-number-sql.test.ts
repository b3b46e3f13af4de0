import { planDigits } from "./order-number-sql"

describe("the digits of new order numbers", () => {
  it.each([
    [0, 6],
    [1, 6],
    // 99,999 and six digits: the next numbers begin above it.
    [99_999, 6],
    [100_000, 7],
    [1_234_567, 8],
    [99_999_999, 9],
  ])("after number %d they have %d digits", (largest, digits) => {
    expect(planDigits(largest)).toBe(digits)
    expect(10 ** (digits - 1)).toBeGreaterThan(largest)
  })

  it("are unknown when no longer number fits", () => {
    expect(planDigits(123_456_789)).toBeNull()
  })
})
