import type {
  OrderEvent,
  OrderTimelineEntry,
  OrderTracking,
} from "@clearline/backend/contracts"

import { formatDay } from "@/lib/format-day"
import { formatAmount } from "@/lib/format-price"

/** One entry of a timeline, in words. */
export type TimelineRow = {
  key: string
  title: string
  /** The amount, or how many of the items; null when there is neither. */
  detail: string | null
  day: string
  /** ISO 8601, for machines. */
  at: string
  tracking: OrderTracking[]
}

const TITLES: Record<OrderEvent, string> = {
  placed: "Order placed",
  paid: "Paid",
  packed: "Packed",
  shipped: "Shipped",
  delivered: "Delivered",
  canceled: "Cancelled",
  return_requested: "Return announced",
  returned: "Return received",
  claimed: "Problem reported",
  refunded: "Refunded",
}

/** "2 of 3 items", or "3 items" when it is all of them. */
function formatPieces({ count, of }: { count: number; of: number }): string {
  if (count < of) return `${count} of ${of} items`
  return count === 1 ? "1 item" : `${count} items`
}

/** The timeline in words, as the account, the mailed link and the look-up show it. */
export function describeTimeline(
  entries: readonly OrderTimelineEntry[],
  currencyCode: string,
  country: string,
): TimelineRow[] {
  return entries.map(({ event, at, amount, pieces, tracking }, index) => ({
    key: `${index} ${event}`,
    title: TITLES[event],
    detail:
      amount === null
        ? pieces && formatPieces(pieces)
        : formatAmount(amount, currencyCode, country),
    day: formatDay(at, country),
    at,
    tracking,
  }))
}
