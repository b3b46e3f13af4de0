import {
  findMismatch,
  readIntentData,
  toIntentData,
  toOpenStatus,
  toSessionStatus,
} from "./intent-status"

/** In cents, as Stripe counts. */
const CENTS = 1250

const intent = {
  id: "pi_1",
  amount: CENTS,
  currency: "usd",
  status: "requires_capture" as const,
  metadata: { clearline_collection: "pay_col_1" },
  client_secret: "pi_1_secret",
}
const stored = toIntentData(intent)

describe("a payment intent", () => {
  it.each([
    ["requires_payment_method", "pending"],
    ["requires_confirmation", "pending"],
    ["processing", "pending"],
    ["requires_action", "requires_more"],
    ["requires_capture", "authorized"],
    ["succeeded", "captured"],
    ["canceled", "canceled"],
  ] as const)("%s makes the session %s", (status, expected) => {
    expect(toSessionStatus({ status })).toBe(expected)
  })

  it.each([
    ["requires_action", "requires_more"],
    ["requires_capture", "pending"],
    ["succeeded", "pending"],
  ] as const)("%s leaves a session that is just open %s", (status, expected) => {
    expect(toOpenStatus({ status })).toBe(expected)
  })

  it.each([
    [{}, null],
    [{ id: "pi_2" }, "intent"],
    [{ amount: CENTS - 1 }, "amount"],
    [{ amount: CENTS + 1 }, "amount"],
    [{ currency: "eur" }, "currency"],
    [{ metadata: {} }, "collection"],
    [{ metadata: { clearline_collection: "pay_col_2" } }, "collection"],
  ])("with %j pays for the session: %j", (change, expected) => {
    expect(findMismatch({ ...intent, ...change }, stored)).toBe(expected)
  })

  it("is read as it was stored, and nothing else is", () => {
    expect(readIntentData({ ...stored })).toEqual(stored)
    for (const other of [undefined, {}, { id: "pi_1" }, { ...stored, amount: "1250" }]) {
      expect(readIntentData(other)).toBeNull()
    }
  })
})
