import { type CountryCode, MARKETS } from "./markets"

/**
 * Withdrawal from a contract: the right of consumers in the European Union to return
 * goods without a reason (Directive 2011/83/EU, article 11a for the online function).
 *
 * `received`: submitted, nobody has looked yet · `accepted`: staff matched it to an order ·
 * `declined`: it matches no order, or there is no such right · `refunded`: paid back.
 */
export const WITHDRAWAL_STATES = ["received", "accepted", "declined", "refunded"] as const
export type WithdrawalState = (typeof WITHDRAWAL_STATES)[number]

/** The longest text of each field, in characters. */
export const WITHDRAWAL_LIMITS = { name: 120, order: 120, email: 254 } as const

/** Days until money must be back, counted from the moment of the withdrawal. */
export const WITHDRAWAL_REFUND_DAYS = 14

/** POST /store/withdrawals. No account, no reason; `order` is what the person typed. */
export type WithdrawalRequest = {
  name: string
  order: string
  email: string
  /** The country of the shop that was open; mails link to it. */
  country_code: string
}
/**
 * 202, and the same whether or not there is such an order: the moment that counts. The
 * same request again within the hour returns the first moment.
 */
export type WithdrawalReceivedResponse = { received_at: string }

/**
 * The right to withdraw from one order, as its buyer sees it. Null where there is none:
 * other countries, trade, a cancelled order.
 */
export type OrderWithdrawal = {
  /** `waiting`: not everything was delivered, so the days do not count yet. */
  state: "waiting" | "open" | "over"
  /** The last day, as YYYY-MM-DD in the buyer's country; null while waiting. */
  last_day: string | null
  /** Lines sealed for hygiene: the right ends when their seal is broken. */
  sealed_line_ids: string[]
}

/** Pieces of a line that were withdrawn from. */
export type WithdrawnLine = { line_id: string; quantity: number }

/** Money that goes back, in main units. */
export type WithdrawalRefund = {
  amount: number
  currency_code: string
  /** True for a whole order: what standard delivery cost goes back too. */
  includes_shipping: boolean
}

/** An order that a withdrawal may be about. */
export type AdminWithdrawalOrder = {
  id: string
  display_id: number
  placed_at: string
  email: string | null
  is_same_email: boolean
  withdrawal: OrderWithdrawal | null
  lines: {
    id: string
    title: string
    variant_title: string | null
    sku: string | null
    quantity: number
    is_sealed: boolean
  }[]
}

export type AdminWithdrawal = {
  id: string
  state: WithdrawalState
  /** As the person typed them. */
  name: string
  order: string
  email: string
  received_at: string
  /** The day by which the money must be back, YYYY-MM-DD. */
  refund_by: string
  /** Orders with the typed number, or else with the e-mail; the matched one alone later. */
  orders: AdminWithdrawalOrder[]
  order_id: string | null
  /** Null: the whole order. */
  lines: WithdrawnLine[] | null
  /** Why it was declined; for staff only. */
  reason: string | null
  decided_at: string | null
  /** What the button pays back, or what it paid; null before staff accept it. */
  refund: WithdrawalRefund | null
  refunded_at: string | null
}

/** GET /admin/withdrawals: open ones first by the day of the refund, others latest first. */
export type AdminWithdrawalsResponse = {
  withdrawals: AdminWithdrawal[]
  count: number
  limit: number
  offset: number
  /** How many wait for staff: received, or accepted and not refunded. */
  waiting: number
}
/** The response of each POST below /admin/withdrawals/:id. */
export type AdminWithdrawalResponse = { withdrawal: AdminWithdrawal }
/** POST …/acceptance: the order it is about; without `lines`, all of it. */
export type AdminAcceptWithdrawal = { order_id: string; lines?: WithdrawnLine[] }
/** POST …/refusal */
export type AdminDeclineWithdrawal = { reason: string }

export const WITHDRAWAL_ERROR_CODES = [
  /** 409: its state does not allow this, also after somebody else's decision. */
  "withdrawal_state",
  /** 400: a line is not of that order, or has fewer pieces. */
  "withdrawal_lines",
  /** 409: no money of the order is left to pay back. */
  "nothing_to_refund",
] as const
export type WithdrawalErrorCode = (typeof WITHDRAWAL_ERROR_CODES)[number]

type EuCountry = (typeof MARKETS)["eu"]["countries"][number]

/** The days and times of a withdrawal are those of the buyer's country. */
const TIME_ZONES: Readonly<Record<EuCountry, string>> = {
  de: "Europe/Berlin",
  fr: "Europe/Paris",
  es: "Europe/Madrid",
  it: "Europe/Rome",
  nl: "Europe/Amsterdam",
  ie: "Europe/Dublin",
}

/** True for a country whose consumers have the right to withdraw; letter case is ignored. */
export function hasWithdrawalRight(country: string | null | undefined): boolean {
  return findTimeZone(country) !== null
}

/** The IANA time zone of a country with the right to withdraw; null for any other. */
export function findTimeZone(country: string | null | undefined): string | null {
  const code = country?.toLowerCase()
  return MARKETS.eu.countries.some((one: CountryCode) => one === code)
    ? TIME_ZONES[code as EuCountry]
    : null
}

/**
 * Date and time in the buyer's country: "29 November 2026 at 17:25:03 (Europe/Berlin)".
 * Another country gets UTC.
 */
export function formatMoment(iso: string, country: string | null): string {
  const timeZone = findTimeZone(country) ?? "UTC"
  const format = new Intl.DateTimeFormat("en-GB", {
    ...{ dateStyle: "long", timeStyle: "medium", timeZone },
  })
  return `${format.format(new Date(iso))} (${timeZone})`
}
