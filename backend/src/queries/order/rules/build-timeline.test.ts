import type { OrderEvent } from "../../../contracts"
import type { HistoryParcel, OrderHistory } from "../order-history"
import { buildTimeline } from "./build-timeline"

const at = (hour: number) => `2026-11-21T${String(hour).padStart(2, "0")}:00:00.000Z`

const line = (id: string, ordered: number): OrderHistory["lines"][number] => ({
  ...{ id, variant_id: "variant_1", product_id: "prod_1", title: "Recovery Balm" },
  ...{ variant_title: "15 ml", sku: "AFT-BALM-15", created_at: at(8), ordered, sent: 0 },
  returned: 0,
})
const parcel = (given: Partial<HistoryParcel>): HistoryParcel => ({
  ...{ id: "ful_1", packed_at: at(10), shipped_at: null, delivered_at: null },
  ...{ canceled_at: null, tracking: [], pieces: [{ line_id: "l1", quantity: 2 }] },
  ...given,
})
const order: Parameters<typeof buildTimeline>[0] = {
  created_at: at(8),
  canceled_at: null,
  placed_total: 50,
  lines: [line("l1", 3), line("l2", 1)],
  ...{ parcels: [], captures: [], refunds: [], returns: [], claims: [] },
}
const money = (amount: number, hour: number) => ({ id: "m1", amount, at: at(hour) })
const refund = (amount: number, hour: number) => ({
  ...money(amount, hour),
  provider_id: "pp_system_default",
})

describe("the timeline of an order", () => {
  it.each<[string, Partial<typeof order>, [OrderEvent, ...unknown[]][]]>([
    ["a new order", {}, [["placed", 50, null]]],
    [
      "an order without its first summary",
      { placed_total: null },
      [["placed", null, null]],
    ],
    [
      "a paid order",
      { captures: [money(30, 9), money(20, 12)] },
      [
        ["placed", 50, null],
        ["paid", 30, null],
        ["paid", 20, null],
      ],
    ],
    [
      "two parcels, of which one arrived",
      {
        parcels: [
          parcel({ shipped_at: at(11), delivered_at: at(15) }),
          parcel({
            id: "ful_2",
            packed_at: at(12),
            pieces: [{ line_id: "l2", quantity: 1 }],
          }),
        ],
      },
      [
        ["placed", 50, null],
        ["packed", null, { count: 2, of: 4 }],
        ["shipped", null, { count: 2, of: 4 }],
        ["packed", null, { count: 1, of: 4 }],
        ["delivered", null, { count: 2, of: 4 }],
      ],
    ],
    [
      "a parcel that was delivered without being shipped",
      { parcels: [parcel({ delivered_at: at(10) })] },
      [
        ["placed", 50, null],
        ["packed", null, { count: 2, of: 4 }],
        ["delivered", null, { count: 2, of: 4 }],
      ],
    ],
    [
      "a parcel that staff cancelled",
      { parcels: [parcel({ shipped_at: at(11), canceled_at: at(12) })] },
      [["placed", 50, null]],
    ],
    [
      "a paid order that was cancelled",
      { captures: [money(50, 9)], canceled_at: at(10), refunds: [refund(50, 10)] },
      [
        ["placed", 50, null],
        ["paid", 50, null],
        ["canceled", null, null],
        ["refunded", 50, null],
      ],
    ],
    [
      "a return with a part of the money back",
      {
        captures: [money(50, 9)],
        returns: [
          {
            ...{ id: "return_1", number: 7, requested_at: at(17), received_at: at(18) },
            ...{
              is_complete: false,
              pieces: [{ line_id: "l1", quantity: 2, received: 1 }],
            },
          },
        ],
        refunds: [refund(12.5, 19)],
      },
      [
        ["placed", 50, null],
        ["paid", 50, null],
        ["return_requested", null, { count: 2, of: 4 }],
        ["returned", null, { count: 1, of: 4 }],
        ["refunded", 12.5, null],
      ],
    ],
  ])("%s", (_name, given, expected) => {
    const entries = buildTimeline({ ...order, ...given })
    expect(entries.map(({ event, amount, pieces }) => [event, amount, pieces])).toEqual(
      expected,
    )
    expect(entries.map((entry) => entry.at)).toEqual(
      entries.map((entry) => entry.at).toSorted(),
    )
  })

  it("shows the tracking where the parcel was shipped, and nowhere else", () => {
    const tracking = [{ number: "1Z9", carrier: "UPS", url: null }]
    const entries = buildTimeline({
      ...order,
      parcels: [parcel({ shipped_at: at(11), delivered_at: at(12), tracking })],
    })
    expect(entries.map((entry) => [entry.event, entry.tracking.length])).toEqual([
      ["placed", 0],
      ["packed", 0],
      ["shipped", 1],
      ["delivered", 0],
    ])
  })

  it("times of every form become one form", () => {
    const [entry] = buildTimeline({ ...order, created_at: "2026-11-21T10:00:00+02:00" })
    expect(entry?.at).toBe(at(8))
  })
})
