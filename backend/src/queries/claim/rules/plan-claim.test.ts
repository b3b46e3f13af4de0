import { countClaimable, countClaimed, isClaimable } from "./plan-claim"

const lines = [
  { id: "l1", sent: 3 },
  { id: "l2", sent: 0 },
]
const claimed = countClaimed([
  { status: "open", lines: [{ line_id: "l1", quantity: 1 }] },
  { status: "refunded", lines: [{ line_id: "l1", quantity: 1 }] },
  { status: "declined", lines: [{ line_id: "l1", quantity: 3 }] },
])

describe("what can be claimed", () => {
  it("counts what was sent, without what is claimed already", () => {
    expect(lines.map((line) => countClaimable(line, claimed))).toEqual([1, 0])
    expect(countClaimable({ id: "l1", sent: 1 }, claimed)).toBe(0)
  })

  it.each([
    ["one piece", [{ line_id: "l1", quantity: 1 }], true],
    ["too many", [{ line_id: "l1", quantity: 2 }], false],
    [
      "a line named twice",
      [
        { line_id: "l1", quantity: 1 },
        { line_id: "l1", quantity: 1 },
      ],
      false,
    ],
    ["a line that was not sent", [{ line_id: "l2", quantity: 1 }], false],
    ["a line of another order", [{ line_id: "l9", quantity: 1 }], false],
  ])("%s: %#", (_name, asked, isFine) => {
    expect(isClaimable(asked, lines, claimed)).toBe(isFine)
  })
})
