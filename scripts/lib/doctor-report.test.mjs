import { listFindings, summarise } from "./doctor-report.mjs"

const good = {
  invariant: "I2",
  promise: "Counts are sums",
  found: 0,
  repaired: 0,
  left: 0,
}
const healed = {
  invariant: "I3",
  promise: "Orders are paid",
  found: 2,
  repaired: 2,
  left: 0,
}
const bad = { invariant: "I1", promise: "No shelf", found: 1, repaired: 0, left: 1 }

describe("the doctor's report", () => {
  it.each([
    ["nothing wrong", [good], false, "Every promise holds."],
    ["nothing wrong, only looked", [good], true, "Every promise holds."],
    ["all put right", [good, healed], false, "2 put right, nothing is left."],
    [
      "some left",
      [healed, bad],
      false,
      "2 put right, 1 needs a person: see Discrepancies in the dashboard.",
    ],
    [
      "all left",
      [{ ...bad, found: 3, left: 3 }],
      false,
      "3 need a person: see Discrepancies in the dashboard.",
    ],
    [
      "only looked",
      [{ ...bad, found: 1, left: 1 }],
      true,
      "1 record breaks a promise. npm run doctor puts right what is certain.",
    ],
  ])("%s", (_name, findings, checkOnly, sentence) => {
    expect(summarise(findings, checkOnly)).toBe(sentence)
  })

  it("aligns the numbers under their headings", () => {
    expect(listFindings([good, healed, bad], false)).toEqual([
      "                       found  repaired  left",
      "✓ I2  Counts are sums      0         0     0",
      "↻ I3  Orders are paid      2         2     0",
      "✗ I1  No shelf             1         0     1",
    ])
    expect(listFindings([bad], true)).toEqual([
      "                found",
      "✗ I1  No shelf      1",
    ])
  })
})
