/** What staff look after during the day: each is a number on "Today" and a filtered list. */
export const DESK_QUEUES = [
  "to_ship",
  "unpaid",
  "overdue",
  "to_refund",
  "returns",
] as const
export type DeskQueue = (typeof DESK_QUEUES)[number]

/** A number of things that wait, and since when the oldest one does (ISO 8601). */
export type DeskCount = { count: number; oldest_at: string | null }

/** Periods that sales are added up for; each one ends now. */
export const DESK_PERIODS = ["today", "7_days", "30_days"] as const
export type DeskPeriod = (typeof DESK_PERIODS)[number]

/** Sales of one region in one period. */
export type DeskSales = {
  period: DeskPeriod
  /** Name of the region; null for orders without one. */
  region: string | null
  region_id: string | null
  currency_code: string
  orders: number
  /** Pieces ordered. */
  units: number
  /** Totals of the orders as they are now, with tax and shipping, in main units. */
  amount: number
}

/** An item that is nearly sold out at one warehouse. */
export type DeskLowStock = {
  inventory_item_id: string
  sku: string | null
  title: string | null
  location: string
  /** Sellable pieces; zero or less: sold out. */
  free: number
}

/** GET /admin/order-desk */
export type AdminOrderDeskResponse = {
  queues: Record<DeskQueue, DeskCount>
  /** Comments that nobody has read yet. */
  comments: DeskCount
  low_stock: {
    count: number
    /** The lowest first, at most 20. */
    items: DeskLowStock[]
  }
  sales: DeskSales[]
}

/** What the money of an order says; `unpaid` when any part of it is neither paid nor held. */
export const DESK_PAYMENTS = [
  "unpaid",
  "awaiting",
  "authorized",
  "paid",
  "to_refund",
  "canceled",
] as const
export type DeskPayment = (typeof DESK_PAYMENTS)[number]

/** How far the goods of an order are; the least advanced piece decides. */
export const DESK_SHIPMENTS = [
  "to_pack",
  "packed",
  "partly_shipped",
  "shipped",
  "delivered",
  "nothing_to_ship",
  "canceled",
] as const
export type DeskShipment = (typeof DESK_SHIPMENTS)[number]

export const DESK_SORTS = ["newest", "oldest", "payment", "shipment", "total"] as const
export type DeskSort = (typeof DESK_SORTS)[number]

/** An order as a row of the desk's list. */
export type DeskOrder = {
  id: string
  display_id: number
  placed_at: string
  email: string | null
  name: string | null
  region: string | null
  currency_code: string
  total: number
  /** What the buyer still has to pay; negative: what they get back. */
  due: number
  payment: DeskPayment
  shipment: DeskShipment
  /** Pieces ordered, and pieces not sent yet. */
  units: number
  open_units: number
}

/** GET /admin/order-desk/orders */
export type AdminDeskOrdersResponse = {
  orders: DeskOrder[]
  limit: number
  offset: number
  /** True when the next page has orders. */
  has_more: boolean
}

/** Pieces to take from one shelf for one order. */
export type PickLine = {
  order_id: string
  display_id: number
  location: string
  sku: string | null
  title: string
  /** The kit that the piece is a part of. */
  kit: string | null
  quantity: number
}

/** An order on a pick list, with what its packing slip shows. */
export type PickOrder = {
  id: string
  display_id: number
  placed_at: string
  /** Postal lines in the style of the country. */
  address: string[]
  shipping_method: string | null
  lines: { sku: string | null; title: string; quantity: number }[]
}

/** GET /admin/order-desk/pick-list?orders=order_1,order_2 */
export type AdminPickListResponse = { lines: PickLine[]; orders: PickOrder[] }

/**
 * Days in which a phone order or the difference of an edited order is to be paid, from the
 * day on which the buyer is asked. Then the order is overdue.
 */
export const PAY_WITHIN_DAYS = 7
