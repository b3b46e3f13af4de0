import { findTimeZone, formatMoment } from "../../../contracts"
import { addDays, resolveWindow, type WindowOrder } from "./resolve-window"

const parcel = (delivered_at: string | null, pieces: Record<string, number>) => ({
  delivered_at,
  canceled_at: null,
  pieces: Object.entries(pieces).map(([line_id, quantity]) => ({ line_id, quantity })),
})
const order: WindowOrder = {
  ...{ country_code: "de", is_trade: false, canceled_at: null },
  lines: [
    { id: "cap", ordered: 1, is_sealed: false },
    { id: "balm", ordered: 2, is_sealed: true },
  ],
  parcels: [parcel("2026-11-02T10:00:00.000Z", { cap: 1, balm: 2 })],
}
const at = (day: string) => new Date(`${day}T12:00:00.000Z`)

describe("the days of a withdrawal", () => {
  it.each([
    ["from a weekday to a weekday", "2026-11-02", "2026-11-16"],
    ["a Saturday moves to Monday", "2026-10-31", "2026-11-16"],
    ["a Sunday moves to Monday", "2026-11-01", "2026-11-16"],
    ["over the end of a year", "2026-12-22", "2027-01-05"],
    ["over a leap day", "2028-02-15", "2028-02-29"],
  ])("%s: %s to %s", (_name, from, to) => {
    expect(addDays(from, 14)).toBe(to)
  })
})

describe("the right to withdraw", () => {
  it("is open until the end of the last day in the buyer's country, then over", () => {
    const stateAt = (moment: string) => resolveWindow(order, new Date(moment))?.state
    expect(resolveWindow(order, at("2026-11-10"))).toEqual({
      ...{ state: "open", last_day: "2026-11-16", sealed_line_ids: ["balm"] },
    })
    // Berlin is one hour before UTC in November.
    expect(stateAt("2026-11-16T22:59:59.000Z")).toBe("open")
    expect(stateAt("2026-11-16T23:00:00.000Z")).toBe("over")
  })

  it("counts the day of the delivery by the buyer's clock", () => {
    const late = [parcel("2026-11-02T23:30:00.000Z", { cap: 1, balm: 2 })]
    const window = resolveWindow({ ...order, parcels: late }, at("2026-11-10"))
    expect(window?.last_day).toBe("2026-11-17")
  })

  it.each<[string, Partial<WindowOrder>, string | null]>([
    ["nothing was sent", { parcels: [] }, null],
    [
      "one piece is missing",
      { parcels: [parcel("2026-11-02", { cap: 1, balm: 1 })] },
      null,
    ],
    [
      "the last of two parcels counts",
      {
        parcels: [
          parcel("2026-11-05T10:00:00.000Z", { balm: 2 }),
          parcel("2026-11-02T10:00:00.000Z", { cap: 1 }),
        ],
      },
      "2026-11-19",
    ],
    [
      "a parcel on its way does not count",
      { parcels: [...order.parcels.slice(0, 0), parcel(null, { cap: 1, balm: 2 })] },
      null,
    ],
    [
      "a cancelled parcel does not count",
      {
        parcels: [
          {
            ...parcel("2026-11-02T10:00:00.000Z", { cap: 1, balm: 2 }),
            canceled_at: "x",
          },
        ],
      },
      null,
    ],
    [
      "a line without pieces does not count",
      { lines: [...order.lines, { id: "gone", ordered: 0, is_sealed: true }] },
      "2026-11-16",
    ],
  ])("%s", (_name, given, last_day) => {
    const window = resolveWindow({ ...order, ...given }, at("2026-11-10"))
    expect(window).toMatchObject({ state: last_day ? "open" : "waiting", last_day })
    expect(window?.sealed_line_ids).toEqual(["balm"])
  })

  it.each<[string, Partial<WindowOrder>]>([
    ["in the United States", { country_code: "us" }],
    ["without an address", { country_code: null }],
    ["in trade", { is_trade: true }],
    ["for a cancelled order", { canceled_at: "2026-11-03" }],
    ["for an order without goods", { lines: [] }],
  ])("does not exist %s", (_name, given) => {
    expect(resolveWindow({ ...order, ...given }, at("2026-11-10"))).toBeNull()
  })

  it("knows the clock of each country with the right", () => {
    expect(findTimeZone("IE")).toBe("Europe/Dublin")
    expect(findTimeZone("us")).toBeNull()
    expect(findTimeZone(null)).toBeNull()
    const moment = "2026-11-29T16:25:03.000Z"
    expect(formatMoment(moment, "de")).toBe(
      "29 November 2026 at 17:25:03 (Europe/Berlin)",
    )
    expect(formatMoment(moment, "us")).toBe("29 November 2026 at 16:25:03 (UTC)")
  })
})
