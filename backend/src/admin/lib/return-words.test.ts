import type { AdminReturn, AdminReturnPart } from "../../contracts"
import { describeAdminReturn, planAll } from "./return-words"

const part = (given: Partial<AdminReturnPart> = {}): AdminReturnPart => ({
  ...{ return_item_id: "r1", inventory_item_id: "i1", title: "Balm", sku: null },
  ...{ arrived: 3, shelf: 0, destroy: 0, supplier: 0, never_restocked: false },
  ...given,
})
const build = (status: AdminReturn["status"], parts: AdminReturnPart[]): AdminReturn => ({
  ...{ id: "return_1", number: 7, status, requested_at: "2026-11-21T09:00:00Z" },
  ...{ lines: [], parts },
})

describe("a return in the dashboard", () => {
  it.each([
    ["requested", [], "On its way"],
    ["partially_received", [part()], "Partly arrived, 3 pieces to inspect"],
    ["received", [part({ shelf: 2 })], "Arrived, 1 piece to inspect"],
    ["received", [part({ shelf: 2, destroy: 1 })], "Arrived and inspected"],
  ] as const)("%s: %#", (status, parts, words) => {
    expect(describeAdminReturn(build(status, [...parts]))).toBe(words)
  })

  it("puts everything back on the shelf, and destroys what never goes back", () => {
    expect(planAll(part({ supplier: 1 }))).toEqual({ shelf: 2, destroy: 0, supplier: 1 })
    expect(planAll(part({ never_restocked: true }))).toMatchObject({ destroy: 3 })
  })
})
