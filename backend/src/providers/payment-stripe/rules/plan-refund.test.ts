import { listUnrecorded, planRefund } from "./plan-refund"

const at = (id: string, amount: number, status = "succeeded", created = 1) => ({
  ...{ id, amount, status, created },
})

describe("a refund", () => {
  it.each([
    ["the first", 500, [], [], { idempotencyKey: "refund-pi_1-0-500" }],
    [
      "a second of the same sum",
      500,
      ["re_1"],
      [at("re_1", 500)],
      { idempotencyKey: "refund-pi_1-1-500" },
    ],
    ["one whose response was lost", 500, [], [at("re_1", 500)], { adopt: "re_1" }],
    [
      "one that was made at Stripe",
      200,
      ["re_1"],
      [at("re_1", 500), at("re_2", 200)],
      { adopt: "re_2" },
    ],
    [
      "beside one of another sum",
      500,
      [],
      [at("re_1", 200)],
      { idempotencyKey: "refund-pi_1-0-500" },
    ],
    [
      "after one that failed",
      500,
      [],
      [at("re_1", 500, "failed")],
      { idempotencyKey: "refund-pi_1-0-500" },
    ],
    [
      "beside one that is pending",
      500,
      [],
      [at("re_1", 500, "pending")],
      { adopt: "re_1" },
    ],
  ])("%s", (_name, amount, recorded, atStripe, expected) => {
    expect(planRefund("pi_1", amount, recorded, atStripe)).toEqual(expected)
  })

  it("is listed once, oldest first, unless it moved no money", () => {
    const all = [
      at("re_3", 3, "succeeded", 3),
      at("re_1", 1, "pending", 1),
      at("re_2", 2, "canceled", 2),
      at("re_0", 4),
    ]
    expect(listUnrecorded(all, ["re_0"]).map(({ id }) => id)).toEqual(["re_1", "re_3"])
  })
})
