import type { ReturnStatus } from "./return"

/** What staff decide about a piece in quarantine. */
export const INSPECTION_RESULTS = ["shelf", "destroy", "supplier"] as const
export type InspectionResult = (typeof INSPECTION_RESULTS)[number]

/** Pieces of one inventory item by what staff decided about them. */
export type InspectedPieces = Record<InspectionResult, number>

/** Pieces of a returned item that went into quarantine: one row for each part of a kit. */
export type AdminReturnPart = InspectedPieces & {
  return_item_id: string
  inventory_item_id: string
  title: string
  sku: string | null
  /** Pieces that arrived. */
  arrived: number
  /** True for needles and sterile goods, which never go back on the shelf. */
  never_restocked: boolean
}

/** A return as staff see it under its order. Amounts in main units. */
export type AdminReturn = {
  id: string
  number: number
  status: ReturnStatus
  /** ISO 8601 */
  requested_at: string
  lines: {
    line_id: string
    title: string
    variant_title: string | null
    sku: string | null
    quantity: number
    received: number
    reason: string | null
    note: string | null
    /** What the buyer gets back for the pieces that arrived, with tax and discount. */
    amount: number
  }[]
  /** Empty until something arrives. */
  parts: AdminReturnPart[]
}

/** GET /admin/orders/:id/returns */
export type AdminOrderReturnsResponse = {
  currency_code: string
  /** What the buyer paid for goods that came back and did not get back yet. */
  owed: number
  /** Newest first; without cancelled ones. */
  returns: AdminReturn[]
}

/** POST /admin/returns/:id/arrivals: these pieces arrived and go into quarantine. */
export type ReceiveReturnRequest = { lines: { line_id: string; quantity: number }[] }

/**
 * POST /admin/returns/:id/inspections: what was decided about pieces in quarantine, in all
 * since they arrived, so that the same request twice changes nothing. Parts that are not
 * named stay as they are.
 */
export type InspectReturnRequest = {
  parts: (InspectedPieces & { return_item_id: string; inventory_item_id: string })[]
}

/**
 * POST /admin/orders/:id/return-refunds: pays back what is owed for goods that came back.
 * `amount` is what staff saw as owed.
 */
export type RefundReturnsRequest = { amount: number }
