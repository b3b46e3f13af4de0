/**
 * Ids of the invariants that are checked while the shop runs, as in docs/guarantees.md.
 * Their SQL is in `src/invariants`.
 */
export const INVARIANT_IDS = [
  "I1",
  "I2",
  "I3",
  "I4",
  "I5",
  "I6",
  "I9",
  "I10",
  "I11",
] as const
export type InvariantId = (typeof INVARIANT_IDS)[number]

/** One row that breaks an invariant. */
export type Violation = {
  invariant: InvariantId
  /**
   * Id of the record: an order, a level, a reservation, a lock, an execution, a trigger,
   * a series of numbers.
   */
  subject_id: string
  /** The details found, for the person who reads them. */
  facts: Record<string, unknown>
}

/**
 * The outcome of a discrepancy: `repaired` was certain and is done, `reported` needs a
 * person, `gone` no longer existed at a later check.
 */
export const DISCREPANCY_ACTIONS = ["reported", "repaired", "gone"] as const
export type DiscrepancyAction = (typeof DISCREPANCY_ACTIONS)[number]

/** A discrepancy as the dashboard shows it; times as ISO text. */
export type AdminDiscrepancy = Violation & {
  id: string
  /** The invariant as a sentence. */
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
  /** The number of open discrepancies, whatever the page shows. */
  open: number
}

/** The result of checking one invariant: rows that broke it, rows repaired, rows left. */
export type InvariantResult = {
  invariant: InvariantId
  promise: string
  found: number
  repaired: number
  left: number
}

/**
 * POST /admin/discrepancies: runs a check now. `busy` = another process is running one
 * already.
 */
export type AdminCheckResponse = { busy: boolean; results: InvariantResult[] }
