import { planProfileWork } from "./plan-profile-work"

const MADE = "2026-11-21T10:00:00.000Z"
const LATER = "2026-11-21T10:05:00.000Z"
const days = [{ method: "smp" as const, from_day: 7, note: null, sources: [] }]
const warnings = ["For trained professionals only."]
const contraindications = ["Skin cancer in the area."]
const profile = {
  id: "safety_1",
  product_id: "prod_1",
  use_from: days,
  warnings,
  contraindications,
  created_at: MADE,
  updated_at: MADE,
}
const NEWER = ["Skin cancer on the scalp, now or ever: never."]
const same = new Map([["prod_1", { use_from: days, warnings, contraindications }]])
const newer = new Map([
  ["prod_1", { use_from: days, warnings, contraindications: NEWER }],
])
const NOTHING = { outdated: [], kept: [] }

describe("warnings and reasons against use", () => {
  it("follow the catalogue as long as the profile is unchanged", () => {
    const { outdated, kept } = planProfileWork([profile], newer)
    expect(outdated).toEqual([
      {
        id: "safety_1",
        product_id: "prod_1",
        text: { warnings, contraindications: NEWER },
      },
    ])
    expect(kept).toEqual([])
  })

  it("stay when the profile was changed, and the product is reported", () => {
    const theirs = { ...profile, updated_at: LATER }
    expect(planProfileWork([theirs], newer)).toEqual({ outdated: [], kept: ["prod_1"] })
  })

  it.each([
    ["a line more", [...contraindications, "Under 18."]],
    ["a line less", []],
    ["other words", NEWER],
  ])("differ by %s", (_name, lines) => {
    const stored = { ...profile, contraindications: lines }
    expect(planProfileWork([stored], same).outdated).toHaveLength(1)
  })

  it("that are equal need no update, whether or not the profile was changed", () => {
    expect(planProfileWork([profile], same)).toEqual(NOTHING)
    expect(planProfileWork([{ ...profile, updated_at: LATER }], same)).toEqual(NOTHING)
  })
})

describe("first days of use that are missing in a product of an older shop", () => {
  const silent = { ...profile, use_from: [] as typeof days }

  it("are taken from the catalogue as long as the profile is unchanged", () => {
    expect(planProfileWork([silent], same).outdated).toEqual([
      { id: "safety_1", product_id: "prod_1", text: { use_from: days } },
    ])
  })

  it("treat the two timestamps of one write as equal", () => {
    const close = { ...silent, updated_at: new Date(Date.parse(MADE) + 3) }
    expect(planProfileWork([close], same).outdated).toHaveLength(1)
  })

  it.each([
    ["was changed by staff", { ...silent, updated_at: LATER }],
    ["is none of the catalogue's", { ...silent, product_id: "prod_2" }],
  ])("are left alone where the profile %s", (_name, stored) => {
    expect(planProfileWork([stored], same)).toEqual(NOTHING)
  })

  it("are not added where the catalogue has none either", () => {
    const none = new Map([["prod_1", { use_from: [], warnings, contraindications }]])
    expect(planProfileWork([silent], none)).toEqual(NOTHING)
  })
})
