import type { LinkVerdict } from "../../../contracts"
import { planCheck } from "./plan-check"

const now = new Date("2026-11-21T04:00:00Z")
const row = (url: string, verdict: LinkVerdict, hours: number) => ({
  url,
  verdict,
  checked_at: new Date(now.getTime() - hours * 60 * 60_000),
})

describe("which links are checked next", () => {
  it.each<[LinkVerdict, number, boolean, boolean]>([
    ["fine", 0.9, false, false],
    ["fine", 24, false, true],
    ["fine", 7 * 24, true, true],
    ["moved", 24, false, true],
    ["moved", 7 * 24, true, true],
    ["gone_once", 24, true, true],
    ["dead", 24, true, true],
    ["dead", 3, false, true],
    ["unknown", 24, true, true],
    ["unknown", 0.5, false, false],
  ])("%s, looked at %d hours ago", (verdict, hours, byClock, byStaff) => {
    const known = [row("a", verdict, hours)]
    expect(planCheck(["a"], known, { now, by: "clock" })).toEqual(byClock ? ["a"] : [])
    expect(planCheck(["a"], known, { now, by: "staff" })).toEqual(byStaff ? ["a"] : [])
  })

  it("each once, first new ones, then the oldest checks; addresses no longer in a text are skipped", () => {
    const known = [row("b", "dead", 30), row("c", "dead", 60), row("x", "dead", 90)]
    expect(planCheck(["b", "c", "a", "a"], known, { now, by: "clock" })).toEqual([
      "a",
      "c",
      "b",
    ])
  })

  it("at most five hundred in one run", () => {
    const urls = Array.from({ length: 700 }, (_, n) => `https://a.org/${n}`)
    expect(planCheck(urls, [], { now, by: "clock" })).toHaveLength(500)
  })
})
