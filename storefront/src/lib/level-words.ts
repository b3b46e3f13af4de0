import type { AccessLevel } from "@clearline/backend/contracts"

/** What each level means, in a few words. */
export const LEVEL_WORDS: Record<AccessLevel, string> = {
  T0: "open to everyone",
  T1: "verified practitioner",
  T2: "verified for removal work",
  T3: "verified for camouflage work",
}

/** What each level gives access to, as text. */
export const ACCOUNT_LEVEL_WORDS: Record<AccessLevel, string> = {
  T0: "Client account. Aftercare and everything that needs no verification.",
  T1: "Verified practitioner, level T1. Supplies and trade prices.",
  T2: "Verified practitioner, level T2. Supplies, trade prices and Spot Remover.",
  T3: "Verified practitioner, level T3. Everything, with the Skin Correcting Kit and its refills.",
}
