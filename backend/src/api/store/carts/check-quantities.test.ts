import { assertWholeQuantities } from "./check-quantities"

const refused = (body: unknown, least?: 0 | 1): boolean => {
  try {
    assertWholeQuantities(body, least)
    return false
  } catch {
    return true
  }
}

describe("quantities in a body", () => {
  it.each([0, -1, 0.4, 1.5, 1e-9, 1e9, 1000, "1", null, true, [1], {}, Number.NaN])(
    "refuses %p",
    (quantity) => {
      expect(refused({ quantity })).toBe(true)
      expect(refused({ items: [{ quantity: 1 }, { quantity }] })).toBe(true)
    },
  )

  it.each([1, 2, 999])("accepts %p", (quantity) => {
    expect(refused({ quantity })).toBe(false)
    expect(refused({ items: [{ quantity }] })).toBe(false)
  })

  it.each([
    [0, false],
    [-0, false],
    [1, false],
    [-1, true],
    [0.4, true],
    ["0", true],
    [null, true],
    [1000, true],
  ])("of a line that may be removed: %p, refused %s", (quantity, isRefused) => {
    expect(refused({ quantity }, 0)).toBe(isRefused)
  })

  it.each([
    [undefined],
    [null],
    ["text"],
    [[]],
    [{}],
    [{ items: "x" }],
    [{ items: [null, 3] }],
  ])("leaves %p to Medusa", (body) => {
    expect(refused(body)).toBe(false)
  })
})
