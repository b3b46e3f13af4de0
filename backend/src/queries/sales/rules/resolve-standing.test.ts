import { type HolderRow, resolveStanding, toPricedCustomer } from "./resolve-standing"

const now = new Date("2026-11-29T12:00:00Z")
const trade = { id: "trade", metadata: { access_level: "T1" } }
const expert = { id: "expert", metadata: { access_level: "T3" } }
const until = (expires_at: unknown) => ({
  ...expert,
  metadata: { ...expert.metadata, expires_at },
})
const holder = (given: Partial<HolderRow>): HolderRow => ({
  id: "cus",
  has_account: true,
  ...given,
})

describe("resolveStanding", () => {
  it.each([
    { name: "no customer", row: null, level: "T0", price_groups: [] },
    { name: "an account in no group", row: holder({}), level: "T0", price_groups: [] },
    {
      name: "an account in two groups",
      row: holder({ groups: [trade, null, expert] }),
      level: "T3",
      price_groups: ["trade", "expert"],
    },
    {
      name: "a group that expires later",
      row: holder({ groups: [trade, until("2026-11-29T12:00:01Z")] }),
      level: "T3",
      price_groups: ["trade", "expert"],
    },
    {
      name: "a group whose expiry is no date",
      row: holder({ groups: [until("soon")] }),
      level: "T3",
      price_groups: ["expert"],
    },
  ])("$name: $level, every group counts", ({ row, level, price_groups }) => {
    expect(resolveStanding(row, now)).toEqual({
      signed_in: row !== null,
      level,
      price_groups,
      reasons: [],
    })
  })

  it("a group that has expired counts neither for access nor for prices", () => {
    const groups = [trade, until("2026-11-29T12:00:00Z")]
    expect(resolveStanding(holder({ groups }), now)).toEqual({
      signed_in: true,
      level: "T1",
      price_groups: ["trade"],
      reasons: [{ group_id: "expert", reason: "expired" }],
    })
  })

  it.each([false, null, undefined])(
    "no group counts when has_account is %s",
    (has_account) => {
      const row = holder({ has_account, groups: [trade] })
      const standing = resolveStanding(row, now)
      expect(standing).toEqual({
        signed_in: false,
        level: "T0",
        price_groups: [],
        reasons: [{ group_id: "trade", reason: "no_account" }],
      })
      expect(toPricedCustomer(row, standing)?.groups).toEqual([])
    },
  )
})

describe("toPricedCustomer", () => {
  it("keeps the customer and the groups that count", () => {
    const customer = {
      ...holder({ groups: [trade, until("2026-01-01")] }),
      email: "a@b.example",
    }
    expect(toPricedCustomer(customer, resolveStanding(customer, now))).toEqual({
      ...customer,
      groups: [{ id: "trade" }],
    })
  })

  it("is null without a customer", () => {
    expect(toPricedCustomer(null, resolveStanding(null, now))).toBeNull()
    expect(toPricedCustomer(undefined, resolveStanding(null, now))).toBeNull()
  })
})
