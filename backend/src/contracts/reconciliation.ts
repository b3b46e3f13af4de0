/**
 * The numbers of the promises that are looked after while the shop runs, as docs/guarantees.md
 * tells them. Their SQL is in `src/invariants`.
 */
export const INVARIANT_IDS = ["I1", "I2", "I3", "I4", "I5", "I6", "I9", "I10"] as const
export type InvariantId = (typeof INVARIANT_IDS)[number]

/** One row that breaks a promise, as it was found. */
export type Violation = {
  invariant: InvariantId
  /** Id of the record that is wrong: an order, a level, a hold, a lock, an execution, a trigger. */
  subject_id: string
  /** What was seen, for the person who reads it. */
  facts: Record<string, unknown>
}

/**
 * What becomes of a discrepancy: `repaired` is certain and done, `reported` needs a person,
 * `gone` was no longer there when somebody looked again.
 */
export const DISCREPANCY_ACTIONS = ["reported", "repaired", "gone"] as const
export type DiscrepancyAction = (typeof DISCREPANCY_ACTIONS)[number]

/** A discrepancy as the dashboard shows it; times as ISO text. */
export type AdminDiscrepancy = Violation & {
  id: string
  /** The promise in words. */
  promise: string
  action: DiscrepancyAction
  note: string | null
  found_at: string
  solved_at: string | null
}

/** GET /admin/discrepancies: open ones first, then the latest. */
export type AdminDiscrepanciesResponse = {
  discrepancies: AdminDiscrepancy[]
  count: number
  offset: number
  limit: number
  /** How many are open now, whatever the page shows. */
  open: number
}

/** How one promise came out of a look: rows that broke it, put right, still broken. */
export type InvariantResult = {
  invariant: InvariantId
  promise: string
  found: number
  repaired: number
  left: number
}

/** POST /admin/discrepancies: looked now. `busy` = another process is looking already. */
export type AdminCheckResponse = { busy: boolean; results: InvariantResult[] }
