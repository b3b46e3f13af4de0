import { buildGroupContext, keepAccountGroups } from "./keep-account-groups"

describe("groups that a price may rest on", () => {
  const groups = [{ id: "cusgroup_trade" }]

  it("are those of a customer with an account", () => {
    const customer = { has_account: true, groups }
    expect(keepAccountGroups(customer)).toBe(customer)
    expect(buildGroupContext(customer)).toEqual({})
  })

  it.each([false, null, undefined])("are none when has_account is %s", (has_account) => {
    expect(keepAccountGroups({ has_account, groups })?.groups).toEqual([])
    expect(buildGroupContext({ has_account, groups }).customer?.groups).toEqual([])
  })

  it("are none where there is nobody", () => {
    expect(keepAccountGroups(null)).toBeNull()
    expect(buildGroupContext(undefined)).toEqual({})
  })
})
