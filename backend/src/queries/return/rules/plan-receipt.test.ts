import { planReceipt, type ReceivedItem } from "./plan-receipt"

const part = (inventory_item_id: string, required_quantity = 1) => ({
  ...{ inventory_item_id, title: inventory_item_id, sku: null, required_quantity },
  never_restocked: false,
})
const item = (given: Partial<ReceivedItem>): ReceivedItem => ({
  ...{ id: "r1", line_id: "l1", quantity: 1, received: 0, damaged: 0 },
  ...{ metadata: null, parts: [part("base")] },
  ...given,
})
const kit = item({ parts: [part("base"), part("needle", 5)] })
const bases = item({ id: "r2", line_id: "l2", quantity: 3 })

describe("the arrival of returned goods", () => {
  it("counts every piece when a kit and a part of it come back together (case 29)", () => {
    const plan = planReceipt(
      [kit, bases],
      [
        { line_id: "l1", quantity: 1, damaged: 0 },
        { line_id: "l2", quantity: 3, damaged: 0 },
      ],
    )
    expect(plan.pieces).toEqual([
      { inventory_item_id: "base", quantity: 4 },
      { inventory_item_id: "needle", quantity: 5 },
    ])
    expect(plan.is_complete).toBe(true)
    expect(plan.items.map(({ metadata }) => metadata.quarantined)).toEqual([
      { base: 1, needle: 5 },
      { base: 3 },
    ])
  })

  it("adds to what arrived earlier, and knows what is still to come", () => {
    const first = planReceipt([bases], [{ line_id: "l2", quantity: 1, damaged: 1 }])
    expect(first).toMatchObject({
      is_complete: false,
      items: [{ id: "r2", received_quantity: 1, damaged_quantity: 1 }],
      pieces: [{ inventory_item_id: "base", quantity: 1 }],
    })
    const metadata = { note: "kept", ...first.items[0]?.metadata }
    const rest = planReceipt(
      [{ ...bases, received: 1, damaged: 1, metadata }],
      [{ line_id: "l2", quantity: 2, damaged: 0 }],
    )
    expect(rest).toEqual({
      is_complete: true,
      items: [
        {
          ...{ id: "r2", received_quantity: 3, damaged_quantity: 1 },
          metadata: { note: "kept", quarantined: { base: 3 } },
        },
      ],
      pieces: [{ inventory_item_id: "base", quantity: 2 }],
    })
  })

  it("changes nothing for lines that did not arrive", () => {
    const plan = planReceipt([kit, bases], [{ line_id: "l1", quantity: 1, damaged: 0 }])
    expect(plan.items.map(({ id }) => id)).toEqual(["r1"])
    expect(plan.is_complete).toBe(false)
  })

  it("counts no pieces for goods without stock", () => {
    const plan = planReceipt(
      [item({ parts: [] })],
      [{ line_id: "l1", quantity: 1, damaged: 0 }],
    )
    expect([plan.pieces, plan.is_complete]).toEqual([[], true])
  })
})
