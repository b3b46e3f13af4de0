import type { ClaimKind, ClaimStatus } from "@clearline/backend/contracts"

/** What can be wrong, as the form asks it. */
export const KIND_WORDS: Record<ClaimKind, string> = {
  damaged: "It arrived damaged",
  missing: "Something is missing",
  wrong: "It’s not what I ordered",
  expired: "It’s past its date",
  skin_reaction: "My skin reacted to it",
}

const STATUS_WORDS: Record<ClaimStatus, string> = {
  open: "We’ve got your report. A person reads it and writes to you.",
  refunded: "We’re paying you back. You need not send anything back.",
  replaced: "We’re sending a replacement. You need not send anything back.",
  declined: "We couldn’t pay this back or replace it.",
}

/** Where a report stands, as text. */
export const describeClaim = (status: ClaimStatus): string => STATUS_WORDS[status]

/** Why a report could not be sent, as text. */
export function describeClaimError(code: string): string {
  switch (code) {
    case "not_claimable":
      return "That’s more than we sent, or you’ve told us already. Check the numbers below."
    case "nothing_chosen":
      return "Choose how many of which item this is about."
    case "order_busy":
      return "We’re working on this order right now. Wait a moment and try again."
    case "invalid_request":
      return "Check what you entered. About a skin reaction, tell us in a few words what happened."
    case "picture_failed":
      return "We’ve got your report, but a picture couldn’t be added: send JPEG, PNG, WebP or AVIF of up to 5 MB in reply to our mail."
  }
  return "We couldn’t reach the shop. Wait a moment and try again."
}
