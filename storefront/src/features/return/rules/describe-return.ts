import type { OrderReturn, ReturnReasonAgainst } from "@clearline/backend/contracts"

import { formatDay } from "@/lib/format-day"

const REASONS: Record<ReturnReasonAgainst, string> = {
  not_sent: "We haven’t sent this yet.",
  all_returned: "All of this is on its way back, or came back, already.",
  window_over: "The last day to return this has passed.",
  order_canceled: "This order was cancelled.",
}

/** Why a line cannot be sent back, as text. */
export function describeReasonAgainst(reason: ReturnReasonAgainst): string {
  return REASONS[reason]
}

/** Where a return stands, as text. */
export function describeReturn(
  { status, requested_at, lines }: Pick<OrderReturn, "status" | "requested_at" | "lines">,
  country: string,
): string {
  const day = formatDay(requested_at, country)
  const sum = (count: (line: (typeof lines)[number]) => number) =>
    lines.reduce((total, line) => total + count(line), 0)
  switch (status) {
    case "received":
      return "It has arrived. We look at it and pay you back."
    case "partially_received":
      return `${sum(({ received }) => received)} of ${sum(({ quantity }) => quantity)} items have arrived.`
    case "requested":
      return `Announced on ${day}. We write to you when it arrives.`
  }
}

/** Why a return was not announced, as text; a refused line is named by the backend. */
export function describeReturnError(code: string): string {
  switch (code) {
    case "not_returnable":
      return "That’s more than can be sent back. Check the numbers below."
    case "return_window_over":
      return "The last day to return one of these items has passed."
    case "seal_broken":
      return "Confirm for each item that its seal is unbroken. Opened items of this kind can’t come back, for hygiene."
    case "nothing_chosen":
      return "Choose how many of which item you send back."
    case "order_busy":
      return "We’re working on this order right now. Wait a moment and try again."
    case "invalid_request":
      return "Check what you entered."
  }
  return "We couldn’t reach the shop. Wait a moment and try again."
}
