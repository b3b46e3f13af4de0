import { findTimeZone, type OrderWithdrawal } from "../../../contracts"

/** The days that a consumer has (Directive 2011/83/EU, article 9). */
const DAYS = 14
const DAY_MS = 24 * 60 * 60 * 1_000

export type WindowOrder = {
  /** Where the goods went. */
  country_code: string | null
  /** True for a buyer with trade standing or trade prices: not a consumer. */
  is_trade: boolean
  canceled_at: string | null
  lines: readonly { id: string; ordered: number; is_sealed: boolean }[]
  parcels: readonly {
    delivered_at: string | null
    canceled_at: string | null
    pieces: readonly { line_id: string; quantity: number }[]
  }[]
}

/** The day of a moment in a time zone, as YYYY-MM-DD. */
function readDay(moment: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone }).format(moment)
}

/** A day so many days later; a Saturday or Sunday becomes the Monday after it. */
export function addDays(day: string, days: number): string {
  const date = new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS)
  const isoOf = (ms: number) => new Date(ms).toISOString().slice(0, 10)
  const weekday = date.getUTCDay()
  const later = weekday === 6 ? 2 : weekday === 0 ? 1 : 0
  return isoOf(date.getTime() + later * DAY_MS)
}

/** When the last piece was delivered; null while one is missing. */
function findLastDelivery({ lines, parcels }: WindowOrder): string | null {
  const arrived = parcels.filter((one) => one.delivered_at && !one.canceled_at)
  const isComplete = lines.every(({ id, ordered }) => {
    const pieces = arrived.flatMap((parcel) =>
      parcel.pieces.flatMap(({ line_id, quantity }) => (line_id === id ? quantity : [])),
    )
    return pieces.reduce((sum, quantity) => sum + quantity, 0) >= ordered
  })
  const times = arrived.flatMap(({ delivered_at }) => delivered_at ?? [])
  return isComplete ? (times.toSorted().at(-1) ?? null) : null
}

/**
 * The right to withdraw from an order at a moment. The days count from the delivery of the
 * last parcel; the day of the delivery is not counted, and a last day on a weekend moves
 * to Monday (Regulation (EEC, Euratom) 1182/71). Public holidays are not known here: the
 * shop gives too few days, so staff accept a late one after a holiday.
 *
 * Null where there is no such right: outside the European market, in trade, for a
 * cancelled order and for one without goods.
 */
export function resolveWindow(order: WindowOrder, now: Date): OrderWithdrawal | null {
  const timeZone = findTimeZone(order.country_code)
  const lines = order.lines.filter(({ ordered }) => ordered > 0)
  if (!timeZone || order.is_trade || order.canceled_at || lines.length === 0) return null
  const sealed_line_ids = lines.filter((one) => one.is_sealed).map(({ id }) => id)
  const delivered = findLastDelivery({ ...order, lines })
  if (!delivered) return { state: "waiting", last_day: null, sealed_line_ids }
  const last_day = addDays(readDay(new Date(delivered), timeZone), DAYS)
  const state = readDay(now, timeZone) > last_day ? "over" : "open"
  return { state, last_day, sealed_line_ids }
}
