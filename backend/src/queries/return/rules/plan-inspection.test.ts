import type { InspectReturnRequest } from "../../../contracts"
import { planInspection, readInspected } from "./plan-inspection"
import type { ReceivedItem } from "./plan-receipt"

const part = (inventory_item_id: string, never_restocked = false) => ({
  ...{ inventory_item_id, title: inventory_item_id, sku: null, required_quantity: 1 },
  never_restocked,
})
const item: ReceivedItem = {
  ...{ id: "r1", line_id: "l1", quantity: 3, received: 3, damaged: 0 },
  metadata: {
    quarantined: { base: 3, needle: 3 },
    inspected: { base: { shelf: 1, destroy: 0, supplier: 0 } },
  },
  parts: [part("base"), part("needle", true)],
}
type Decided = InspectReturnRequest["parts"][number]
const decide = (given: Partial<Decided>): Decided => ({
  ...{ return_item_id: "r1", inventory_item_id: "base" },
  ...{ shelf: 1, destroy: 0, supplier: 0 },
  ...given,
})

describe("the inspection of goods in quarantine", () => {
  it("moves the difference to what was booked before, and remembers the sum", () => {
    const plan = planInspection([item], [decide({ shelf: 2, destroy: 1 })])
    expect(plan).toMatchObject({
      moves: [{ inventory_item_id: "base", leaving: 2, to_shelf: 1 }],
      items: [{ id: "r1" }],
    })
    const metadata = "items" in plan ? (plan.items[0]?.metadata ?? null) : null
    expect(readInspected(metadata, "base")).toEqual({
      ...{ shelf: 2, destroy: 1, supplier: 0 },
    })
    expect(metadata).toMatchObject({ quarantined: { base: 3, needle: 3 } })
    expect(planInspection([{ ...item, metadata }], [decide({ shelf: 2, destroy: 1 })]))
      // The same request again moves nothing.
      .toMatchObject({ moves: [] })
  })

  it.each<[string, Partial<Decided>, string]>([
    ["more than arrived", { shelf: 2, supplier: 2 }, "inspection_too_high"],
    ["less than was booked", { shelf: 0, destroy: 1 }, "inspection_outdated"],
    [
      "needles on the shelf",
      { inventory_item_id: "needle", shelf: 1 },
      "never_restocked",
    ],
    ["a piece of another item", { inventory_item_id: "cap" }, "inspection_too_high"],
    ["an item of another return", { return_item_id: "r9" }, "inspection_too_high"],
  ])("refuses %s", (_name, given, code) => {
    expect(planInspection([item], [decide(given)])).toMatchObject({ code })
  })

  it("lets needles be destroyed or go to the supplier", () => {
    const needles = decide({
      ...{ inventory_item_id: "needle", shelf: 0, destroy: 2, supplier: 1 },
    })
    expect(planInspection([item], [needles])).toMatchObject({
      moves: [{ inventory_item_id: "needle", leaving: 3, to_shelf: 0 }],
    })
  })
})
