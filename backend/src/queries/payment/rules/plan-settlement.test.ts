import {
  chooseWindow,
  isGivenUp,
  planSettlement,
  type Settlement,
} from "./plan-settlement"

const open = { isCaptured: false, isCanceled: false }
const base = {
  status: "requires_capture" as const,
  age: 60,
  hasSession: false,
  payment: null,
}
type Facts = Parameters<typeof planSettlement>[0]

describe("what an intent at Stripe still needs", () => {
  it.each<[string, Partial<Facts>, Settlement]>([
    ["held, with a session: the order", { hasSession: true }, "complete"],
    [
      "taken, with a session: the order",
      { status: "succeeded", hasSession: true },
      "complete",
    ],
    ["held, without a session, young", {}, "nothing"],
    ["held, without a session, old", { age: 120 }, "release"],
    ["taken, without a session, old", { status: "succeeded", age: 120 }, "release"],
    ["held for an order", { payment: open, age: 999 }, "nothing"],
    [
      "taken for an order that does not know it",
      { status: "succeeded", payment: open },
      "record_capture",
    ],
    [
      "taken for an order that knows it",
      { status: "succeeded", payment: { ...open, isCaptured: true } },
      "nothing",
    ],
    [
      "held for an order that was cancelled",
      { payment: { ...open, isCanceled: true } },
      "release",
    ],
    ["not confirmed", { status: "requires_payment_method", hasSession: true }, "nothing"],
    [
      "waiting for the bank",
      { status: "requires_action", hasSession: true, age: 9999 },
      "nothing",
    ],
    ["still processing", { status: "processing", hasSession: true }, "nothing"],
    ["cancelled", { status: "canceled", age: 9999 }, "nothing"],
  ])("%s", (_name, facts, expected) => {
    expect(planSettlement({ ...base, ...facts })).toBe(expected)
  })

  it("gives money back after ten minutes when its cart cannot be ordered", () => {
    expect([599, 600].map(isGivenUp)).toEqual([false, true])
  })

  it("looks an hour back, and three days once an hour", () => {
    expect(chooseWindow(new Date("2026-01-01T10:01:00Z"))).toBe(3600)
    expect(chooseWindow(new Date("2026-01-01T10:00:30Z"))).toBe(259_200)
  })
})
