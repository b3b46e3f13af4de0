import { listShopSettingGaps, REQUIRED_SHOP_SETTINGS } from "../../../contracts"
import { planShopSettings } from "./plan-shop-settings"

describe("a change of the operator's data", () => {
  const before = {
    legal_name: "Demo operator",
    phone: null,
    demo_fields: ["legal_name", "email"],
  }

  it.each([
    ["nothing", {}, { demo_fields: ["legal_name", "email"] }],
    [
      "another value: it is no longer the demo's",
      { legal_name: " Ada Ltd " },
      { legal_name: "Ada Ltd", demo_fields: ["email"] },
    ],
    [
      "the same value: it still is",
      { legal_name: "Demo operator", phone: "1" },
      { legal_name: "Demo operator", phone: "1", demo_fields: ["legal_name", "email"] },
    ],
    [
      "an empty text: nothing is filled in",
      { legal_name: "  ", phone: null },
      { legal_name: null, phone: null, demo_fields: ["email"] },
    ],
    [
      "the shop's name is not a column",
      { shop_name: "Ada's" },
      { demo_fields: ["legal_name", "email"] },
    ],
  ])("%s", (_name, changes, plan) => {
    expect(planShopSettings(before, changes)).toEqual(plan)
  })

  it("creates the row with the first change", () => {
    expect(planShopSettings(null, { city: "Rome" })).toEqual({
      city: "Rome",
      demo_fields: [],
    })
  })
})

describe("what a public shop still lacks", () => {
  const filled = Object.fromEntries(REQUIRED_SHOP_SETTINGS.map((name) => [name, "x"]))

  it.each([
    ["everything, when nothing was stored", null, REQUIRED_SHOP_SETTINGS.length],
    ["nothing, when all required settings are there", { demo_fields: [] }, 0],
    ["a value of the demo, also one that is not required", { vat_number: "DE0" }, 1],
    ["an empty required setting", { city: "" }, 1],
    ["a mark of a setting that has no value does not count", { phone: "x" }, 0],
  ])("%s", (_name, given, count) => {
    const demo_fields = ["vat_number", "tax_number"]
    const record = given && { ...filled, demo_fields, ...given }
    expect(listShopSettingGaps(record)).toHaveLength(count)
  })

  it("gives the reason", () => {
    const record = { ...filled, phone: null, demo_fields: ["legal_name"] }
    expect(listShopSettingGaps(record)).toEqual([
      { field: "legal_name", reason: "demo" },
      { field: "phone", reason: "missing" },
    ])
  })
})
