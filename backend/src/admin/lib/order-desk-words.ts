import type {
  DeskPayment,
  DeskPeriod,
  DeskQueue,
  DeskShipment,
  DeskSort,
} from "../../contracts"

type BadgeColour = "green" | "orange" | "red" | "grey" | "blue"
type Badge = { name: string; colour: BadgeColour }

export const PAYMENT_WORDS: Record<DeskPayment, Badge> = {
  unpaid: { name: "Unpaid", colour: "red" },
  awaiting: { name: "Payment under way", colour: "orange" },
  authorized: { name: "Authorised", colour: "blue" },
  paid: { name: "Paid", colour: "green" },
  to_refund: { name: "To refund", colour: "orange" },
  canceled: { name: "Nothing taken", colour: "grey" },
}

export const SHIPMENT_WORDS: Record<DeskShipment, Badge> = {
  to_pack: { name: "To pack", colour: "red" },
  packed: { name: "Packed", colour: "orange" },
  partly_shipped: { name: "Partly shipped", colour: "orange" },
  shipped: { name: "Shipped", colour: "blue" },
  delivered: { name: "Delivered", colour: "green" },
  nothing_to_ship: { name: "Nothing to ship", colour: "grey" },
  canceled: { name: "Cancelled", colour: "grey" },
}

/** Each queue: its row on "Today", and what the row says when nothing waits. */
export const QUEUE_WORDS: Record<
  DeskQueue,
  { name: string; hint: string; none: string; since: string }
> = {
  to_ship: {
    name: "To ship",
    hint: "Paid or authorised, with pieces that have not left yet.",
    none: "Every parcel is on its way.",
    since: "Oldest order",
  },
  unpaid: {
    name: "Unpaid",
    hint: "Phone orders and edited orders with something left to pay.",
    none: "Nobody owes you anything.",
    since: "Oldest order",
  },
  overdue: {
    name: "Unpaid for more than 7 days",
    hint: "Orders that nothing was packed for are cancelled within the hour.",
    none: "Nothing is overdue.",
    since: "Oldest order",
  },
  to_refund: {
    name: "To refund",
    hint: "Cancelled, returned or edited orders with money to give back.",
    none: "Nobody waits for money.",
    since: "Oldest order",
  },
  returns: {
    name: "Returns to receive",
    hint: "Goods that buyers are sending back.",
    none: "No parcel is coming back.",
    since: "Oldest order",
  },
}

export const PERIOD_WORDS: Record<DeskPeriod, string> = {
  today: "Today",
  "7_days": "Last 7 days",
  "30_days": "Last 30 days",
}

export const SORT_WORDS: Record<DeskSort, string> = {
  newest: "Newest first",
  oldest: "Oldest first",
  payment: "By payment",
  shipment: "By shipment",
  total: "Largest total first",
}

const UNITS: readonly (readonly [name: string, minutes: number])[] = [
  ["day", 24 * 60],
  ["hour", 60],
  ["minute", 1],
]

/** How long ago something was, in its largest unit: "3 days", "1 hour", "just now". */
export function formatAge(iso: string, now: number = Date.now()): string {
  const minutes = Math.floor((now - new Date(iso).getTime()) / 60_000)
  const [name, length] = UNITS.find(([, size]) => minutes >= size) ?? []
  if (!name || !length) return "just now"
  const count = Math.floor(minutes / length)
  return `${count} ${name}${count === 1 ? "" : "s"}`
}

/** "$1,204.50" */
export function formatMoney(amount: number, currencyCode: string): string {
  return new Intl.NumberFormat("en-US", {
    style: "currency",
    currency: currencyCode.toUpperCase(),
  }).format(amount)
}
