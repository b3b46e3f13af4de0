import type { AdminClaim, ClaimKind, ClaimStatus, SafetyReport } from "../../contracts"

export const KIND_WORDS: Record<ClaimKind, string> = {
  damaged: "Arrived damaged",
  missing: "Missing",
  wrong: "Wrong product",
  expired: "Past its date",
  skin_reaction: "Skin reaction",
}

const STATUS_WORDS: Record<ClaimStatus, string> = {
  open: "Open",
  refunded: "Refunded",
  replaced: "Replacement added",
  declined: "Declined",
}

/** Where a claim stands, and what the buyer would like. */
export function describeAdminClaim({ status, remedy }: AdminClaim): string {
  if (status !== "open") return STATUS_WORDS[status]
  return remedy === "refund" ? "Wants the money back" : "Wants a replacement"
}

/** Until when a report of harm must be answered, or that it was. */
export function describeSafety(
  { due_at, answered_at }: SafetyReport,
  now = new Date(),
): string {
  if (answered_at) return `Safety report answered on ${answered_at.slice(0, 10)}`
  const day = due_at.slice(0, 10)
  return new Date(due_at) < now
    ? `Safety report overdue since ${day}`
    : `Safety report: answer by ${day}`
}
