import { judgeOrder, type OrderVerdict, type UnplacedOrderFacts } from "./judge-order"

const unpaid: UnplacedOrderFacts = {
  is_canceled: false,
  is_draft: false,
  to_pay: 43.87,
  payments: 0,
  awaited: 0,
  fulfillments: 0,
  version: 1,
  age: 0.02,
}

describe("whether an order was placed", () => {
  const table: [string, Partial<UnplacedOrderFacts>, OrderVerdict][] = [
    ["owed, and nobody paid", {}, "unplaced"],
    ["a payment stands beside it", { payments: 1 }, "sound"],
    ["the bank confirms later", { awaited: 1 }, "sound"],
    ["a promotion of 100 % left nothing to pay", { to_pay: 0 }, "sound"],
    ["a credit is owed to the buyer", { to_pay: -1 }, "sound"],
    ["nobody can read what was owed, and nobody paid", { to_pay: null }, "unknown"],
    ["what was owed is unknown, but it is paid", { to_pay: null, payments: 1 }, "sound"],
    ["unknown, and somebody packed it", { to_pay: null, fulfillments: 1 }, "unknown"],
    ["unknown and old", { to_pay: null, age: 9_000 }, "unknown"],
    ["a draft of the staff", { is_draft: true }, "sound"],
    ["taken back already", { is_canceled: true }, "canceled"],
    ["taken back, though paid", { is_canceled: true, payments: 1 }, "canceled"],
    ["a parcel was packed", { fulfillments: 1 }, "touched"],
    ["somebody edited it", { version: 2 }, "touched"],
    ["unpaid since the weekend", { age: 71 }, "unplaced"],
    ["unpaid for longer than its completion is on record", { age: 73 }, "old"],
    ["old and paid", { age: 9_000, payments: 1 }, "sound"],
    ["paid, packed and edited", { payments: 1, fulfillments: 1, version: 3 }, "sound"],
  ]
  it.each(table)("%s", (_name, facts, verdict) => {
    expect(judgeOrder({ ...unpaid, ...facts })).toBe(verdict)
  })
})
