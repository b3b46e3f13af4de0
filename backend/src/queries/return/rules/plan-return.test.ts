import type { ReturnLine } from "../../../contracts"
import {
  type AskedPieces,
  findReturnRefusal,
  mergePieces,
  planReturnLines,
  type SentLine,
} from "./plan-return"

const NOW = new Date("2026-11-20T12:00:00Z")
const open = { days: 30, last_day: "2026-12-01" }
const over = { days: 14, last_day: "2026-11-18" }
const line = (given: Partial<SentLine> = {}): SentLine => ({
  ...{ id: "l1", title: "Balm", variant_title: "15 g", sku: "AFT-BALM-15" },
  ...{ ordered: 3, sent: 3, returned: 0, needs_seal: true },
  ...given,
})
const plan = (given: Partial<SentLine>, window = open, is_canceled = false) =>
  planReturnLines([line(given)], window, { is_canceled, now: NOW })[0]

describe("what of a line can be sent back", () => {
  it.each<[string, Partial<SentLine>, typeof open, boolean, number, string | null]>([
    ["all that was sent", {}, open, false, 3, null],
    ["the rest after a return", { returned: 1 }, open, false, 2, null],
    ["only what left the shop", { sent: 2 }, open, false, 2, null],
    ["nothing before it left", { sent: 0 }, open, false, 0, "not_sent"],
    ["nothing twice", { returned: 3 }, open, false, 0, "all_returned"],
    ["nothing after the last day", {}, over, false, 0, "window_over"],
    [
      "a cancelled order has no window, however late",
      {},
      over,
      true,
      0,
      "order_canceled",
    ],
  ])("%s", (_name, given, window, isCanceled, returnable, reason_against) => {
    expect(plan(given, window, isCanceled)).toMatchObject({ returnable, reason_against })
  })
})

describe("a return that a buyer asks for", () => {
  const lines: ReturnLine[] = [
    ...planReturnLines([line(), line({ id: "cap", needs_seal: false })], open, {
      is_canceled: false,
      now: NOW,
    }),
    ...planReturnLines([line({ id: "old" })], over, { is_canceled: false, now: NOW }),
  ]
  const sealed = (quantity: number, line_id = "l1") => ({
    ...{ line_id, quantity, is_sealed: true },
  })

  it.each<[string, AskedPieces[], string | null]>([
    ["one sealed piece", [sealed(1)], null],
    ["all of two lines", [sealed(3), { line_id: "cap", quantity: 3 }], null],
    ["one piece too many", [sealed(4)], "not_returnable"],
    ["one line named twice, too many together", [sealed(2), sealed(2)], "not_returnable"],
    ["a line of another order", [sealed(1, "other")], "not_returnable"],
    ["a balm with a broken seal", [{ line_id: "l1", quantity: 1 }], "seal_broken"],
    ["a cap needs no seal", [{ line_id: "cap", quantity: 1 }], null],
    ["after the last day", [sealed(1, "old")], "return_window_over"],
  ])("%s: %#", (_name, asked, code) => {
    expect(findReturnRefusal(asked, lines)?.code ?? null).toBe(code)
  })

  it("names each line once (case 50: a line that is picked twice)", () => {
    expect(mergePieces([sealed(1), sealed(2), sealed(1, "cap")])).toEqual([
      { line_id: "l1", quantity: 3 },
      { line_id: "cap", quantity: 1 },
    ])
  })
})
