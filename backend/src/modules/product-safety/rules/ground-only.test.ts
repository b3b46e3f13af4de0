import { buildHazmatContext, isRefusedForHazmat, REFUSES_HAZMAT } from "./ground-only"

const UN = { un_number: "UN 3175", note: "Limited quantity." }

describe("buildHazmatContext", () => {
  it.each([
    [[], "false"],
    [[{ hazmat: null }], "false"],
    [[{ hazmat: null }, { hazmat: UN }], "true"],
    [[{ hazmat: UN }], "true"],
  ])("for %j returns %s", (profiles, hazmat) => {
    expect(buildHazmatContext(profiles)).toEqual({ hazmat })
  })
})

describe("isRefusedForHazmat", () => {
  it.each([
    [[], false],
    [[REFUSES_HAZMAT], true],
    [[{ attribute: "hazmat", operator: "eq", value: "false" }], true],
    [[{ attribute: "hazmat", operator: "eq", value: "true" }], false],
    [[{ attribute: "enabled_in_store", operator: "eq", value: "true" }], false],
    [
      [{ attribute: "enabled_in_store", operator: "eq", value: "true" }, REFUSES_HAZMAT],
      true,
    ],
  ])("for rules %j returns %s", (rules, refused) => {
    expect(isRefusedForHazmat(rules)).toBe(refused)
  })
})
