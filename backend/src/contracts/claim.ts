/** What is wrong with goods that arrived, or did not. */
export const CLAIM_KINDS = [
  "damaged",
  "missing",
  "wrong",
  "expired",
  "skin_reaction",
] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]

export const CLAIM_REMEDIES = ["refund", "replacement"] as const
export type ClaimRemedy = (typeof CLAIM_REMEDIES)[number]

export const CLAIM_STATUSES = ["open", "refunded", "replaced", "declined"] as const
export type ClaimStatus = (typeof CLAIM_STATUSES)[number]

/** Pictures of one claim. */
export const MAX_CLAIM_PICTURES = 4

/** A claim as its buyer sees it. */
export type OrderClaim = {
  id: string
  /** The number that people name: `C12`. */
  number: number
  kind: ClaimKind
  status: ClaimStatus
  /** ISO 8601 */
  created_at: string
  lines: { line_id: string; quantity: number }[]
  pictures: number
  /** What staff wrote to the buyer; null until they answer. */
  answer: string | null
}

/** GET /store/orders/:id/claims, for the owner of the order. */
export type OrderClaimsResponse = {
  lines: {
    line_id: string
    title: string
    variant_title: string | null
    /** Pieces that can be claimed: sent, and not claimed yet. */
    claimable: number
  }[]
  /** Oldest first. */
  claims: OrderClaim[]
}

/** POST /store/orders/:id/claims: goods arrived damaged, or not at all, or harmed skin. */
export type ReportClaimRequest = {
  /** Made by the form. The same key again returns the same claim. */
  request_key: string
  kind: ClaimKind
  remedy: ClaimRemedy
  lines: { line_id: string; quantity: number }[]
  note?: string | null
}
/**
 * Also of POST /store/orders/:id/claims/:claim_id/pictures, whose body is one picture, as
 * `image/jpeg`, `image/png`, `image/webp` or `image/avif`, of at most 5 MB.
 */
export type ReportClaimResponse = { claim: OrderClaim }

/** A claim as staff see it under its order. Amounts in main units. */
export type AdminClaim = Omit<OrderClaim, "pictures" | "lines"> & {
  remedy: ClaimRemedy
  note: string | null
  lines: {
    line_id: string
    title: string
    variant_title: string | null
    quantity: number
  }[]
  /** Addresses of the pictures, for staff only. */
  pictures: string[]
  /** What the claimed pieces cost, with tax and discount. */
  worth: number
  /** Only of a skin reaction. */
  safety: SafetyReport | null
}

/** What staff must answer when goods harmed somebody. */
export type SafetyReport = {
  id: string
  /** ISO 8601; the last day to answer. */
  due_at: string
  answered_at: string | null
  answer: string | null
}

/** GET /admin/orders/:id/claim-reports, newest first. */
export type AdminClaimsResponse = { currency_code: string; claims: AdminClaim[] }

/** POST /admin/claim-reports/:id/answers: ends an open claim and writes to the buyer. */
export type AnswerClaimRequest = {
  decision: "refund" | "replace" | "decline"
  /** Of a refund; in main units. */
  amount?: number
  /** Shown to the buyer; required to decline. */
  answer?: string | null
}

/** POST /admin/safety-reports/:id/answers: what staff found out and did. */
export type AnswerSafetyRequest = { answer: string }
