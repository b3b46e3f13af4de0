import type { ReturnWindow } from "../../../contracts"

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR

/** Days to announce a return, counted from the delivery of the last parcel. */
export const RETURN_DAYS = { consumer: 30, trade: 14 } as const

export type WindowFacts = {
  /** True for a buyer with trade prices. */
  is_trade: boolean
  /** Parcels that left the shop; without those that staff cancelled. */
  parcels: readonly { shipped_at: string | null; delivered_at: string | null }[]
  /** True when pieces of the order have not left yet. */
  is_more_to_come: boolean
}

/**
 * The window in which goods of an order can be announced for return. It counts from the day
 * on which the last parcel was delivered. While pieces are still to come, or a parcel is on
 * its way, it has no last day and is open.
 */
export function resolveReturnWindow(facts: WindowFacts): ReturnWindow {
  const days = facts.is_trade ? RETURN_DAYS.trade : RETURN_DAYS.consumer
  const delivered = facts.parcels.flatMap(({ delivered_at }) => delivered_at ?? [])
  const isAllThere = delivered.length > 0 && delivered.length === facts.parcels.length
  if (!isAllThere || facts.is_more_to_come) return { days, last_day: null }
  const last = Math.max(...delivered.map((at) => new Date(at).getTime()))
  return { days, last_day: new Date(last + days * DAY).toISOString().slice(0, 10) }
}

/** True once the last day has ended everywhere on earth, which is 12 hours after UTC. */
export function isWindowOver({ last_day }: ReturnWindow, now: Date): boolean {
  if (last_day === null) return false
  return now.getTime() >= Date.parse(`${last_day}T00:00:00Z`) + DAY + 12 * HOUR
}
