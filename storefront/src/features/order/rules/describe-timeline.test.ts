import type { OrderTimelineEntry } from "@clearline/backend/contracts"

import { describeTimeline } from "./describe-timeline"

const at = "2026-11-21T09:00:00.000Z"
const entry = (given: Partial<OrderTimelineEntry>): OrderTimelineEntry => ({
  ...{ event: "placed", at, amount: null, pieces: null, tracking: [], ...given },
})

describe("the timeline in words", () => {
  it.each([
    [entry({ amount: 1234.5 }), "us", "Order placed", "$1,234.50", "November 21, 2026"],
    [entry({ event: "paid", amount: 5 }), "us", "Paid", "$5.00", "November 21, 2026"],
    [
      entry({ event: "shipped", pieces: { count: 2, of: 3 } }),
      ...["us", "Shipped", "2 of 3 items", "November 21, 2026"],
    ],
    [
      entry({ event: "delivered", pieces: { count: 3, of: 3 } }),
      ...["us", "Delivered", "3 items", "November 21, 2026"],
    ],
    [
      entry({ event: "packed", pieces: { count: 1, of: 1 } }),
      ...["us", "Packed", "1 item", "November 21, 2026"],
    ],
    [entry({ event: "canceled" }), "de", "Cancelled", null, "21 November 2026"],
    [
      entry({ event: "returned", pieces: { count: 1, of: 2 } }),
      ...["de", "Return received", "1 of 2 items", "21 November 2026"],
    ],
    [
      entry({ event: "refunded", amount: 10.5 }),
      ...["de", "Refunded", "10,50 €", "21 November 2026"],
    ],
  ] as [OrderTimelineEntry, string, string, string | null, string][])(
    "%j in %s",
    (given, country, title, detail, day) => {
      const currency = country === "us" ? "usd" : "eur"
      const [row] = describeTimeline([given], currency, country)
      expect(row).toMatchObject({ title, day, at, tracking: [] })
      expect(row?.detail?.replaceAll("\u00a0", " ") ?? null).toBe(detail)
    },
  )
})
