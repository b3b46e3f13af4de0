import type { OrderWithdrawal } from "@clearline/backend/contracts"
import { formatDay } from "@/lib/format-day"

/** Until when the buyer may withdraw from an order, as a sentence. */
export function describeWithdrawal(
  { state, last_day }: OrderWithdrawal,
  country: string,
): string {
  if (!last_day) {
    return "You can withdraw from this order without giving a reason, until 14 days after its last parcel is delivered."
  }
  const day = formatDay(last_day, country)
  return state === "over"
    ? `You could withdraw from this order until ${day}. If something is faulty, your legal rights remain.`
    : `You can withdraw from this order until ${day}, without giving a reason.`
}
