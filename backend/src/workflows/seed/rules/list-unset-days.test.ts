import { listUnsetDays } from "./list-unset-days"

const MADE = "2026-11-21T10:00:00.000Z"
const days = [{ method: "smp" as const, from_day: 7, note: null, sources: [] }]
const profile = {
  id: "safety_1",
  product_id: "prod_1",
  use_from: [] as typeof days,
  created_at: MADE,
  updated_at: MADE,
}
const known = new Map([["prod_1", days]])

describe("days that a product of an older shop does not say", () => {
  it("are those of the catalogue, while nobody has touched its profile", () => {
    expect(listUnsetDays([profile], known)).toEqual([
      { id: "safety_1", product_id: "prod_1", use_from: days },
    ])
  })

  it("take the two times of one write for one", () => {
    const later = { ...profile, updated_at: new Date(Date.parse(MADE) + 3) }
    expect(listUnsetDays([later], known)).toHaveLength(1)
  })

  it.each([
    ["says days", { ...profile, use_from: days }],
    ["was changed by staff", { ...profile, updated_at: "2026-11-21T10:05:00.000Z" }],
    ["is none of the catalogue's", { ...profile, product_id: "prod_2" }],
  ])("are left alone where it %s", (_name, stored) => {
    expect(listUnsetDays([stored], known)).toEqual([])
  })

  it("are none where the catalogue has none either", () => {
    expect(listUnsetDays([profile], new Map([["prod_1", []]]))).toEqual([])
  })
})
