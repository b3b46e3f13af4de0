import { ORDER_EVENTS, type OrderTimelineEntry } from "../../../contracts"
import type { LinePieces, OrderHistory } from "../order-history"

type Input = Pick<
  OrderHistory,
  | "created_at"
  | "canceled_at"
  | "placed_total"
  | "lines"
  | "parcels"
  | "captures"
  | "refunds"
  | "returns"
  | "claims"
>

const NOTHING = { amount: null, pieces: null, tracking: [] }

/**
 * The entries of an order's timeline, oldest first: placed, paid, packed, shipped,
 * delivered, cancelled, return announced, returned, refunded. Each entry has its time, money has its amount,
 * goods have their pieces of all pieces ordered. A parcel that staff cancelled never
 * happened for the buyer. A payment that is only authorised is not "paid".
 */
export function buildTimeline(order: Input): OrderTimelineEntry[] {
  const of = order.lines.reduce((sum, { ordered }) => sum + ordered, 0)
  const count = (pieces: readonly LinePieces[]) => ({
    count: pieces.reduce((sum, { quantity }) => sum + quantity, 0),
    of,
  })
  const parcels = order.parcels.filter(({ canceled_at }) => !canceled_at)
  const entries: (Omit<OrderTimelineEntry, "at"> & { at: string | null })[] = [
    { ...NOTHING, event: "placed", at: order.created_at, amount: order.placed_total },
    ...order.captures.map(({ at, amount }) => ({
      ...{ ...NOTHING, event: "paid" as const, at, amount },
    })),
    ...parcels.flatMap((parcel) => {
      const pieces = count(parcel.pieces)
      const { tracking } = parcel
      return [
        { ...NOTHING, event: "packed" as const, at: parcel.packed_at, pieces },
        {
          ...{ ...NOTHING, event: "shipped" as const, at: parcel.shipped_at },
          ...{ pieces, tracking },
        },
        { ...NOTHING, event: "delivered" as const, at: parcel.delivered_at, pieces },
      ]
    }),
    { ...NOTHING, event: "canceled", at: order.canceled_at },
    ...order.returns.flatMap(({ requested_at, received_at, pieces }) => [
      {
        ...{ ...NOTHING, event: "return_requested" as const, at: requested_at },
        pieces: count(pieces),
      },
      {
        ...{ ...NOTHING, event: "returned" as const, at: received_at },
        pieces: count(pieces.map((one) => ({ ...one, quantity: one.received }))),
      },
    ]),
    ...order.claims.map(({ created_at: at, pieces }) => ({
      ...{ ...NOTHING, event: "claimed" as const, at, pieces: count(pieces) },
    })),
    ...order.refunds.map(({ at, amount }) => ({
      ...{ ...NOTHING, event: "refunded" as const, at, amount },
    })),
  ]
  return entries
    .flatMap((entry) =>
      entry.at === null ? [] : [{ ...entry, at: new Date(entry.at).toISOString() }],
    )
    .sort(
      (a, b) =>
        a.at.localeCompare(b.at) ||
        ORDER_EVENTS.indexOf(a.event) - ORDER_EVENTS.indexOf(b.event),
    )
}
