import { type IssuedRange, isSignedOut } from "./is-signed-out"

/** What a token or a session says: whom it signs in, and since which second (`iat`). */
export type TokenClaims = {
  /** Empty before there is a customer or user: after a registration, before a second factor. */
  actor_id: string
  issued_at: number | undefined
}

/** What the database says about the same identity and person at this moment. */
export type TokenFacts = {
  identity_exists: boolean
  /** The customer or user that the identity signs in; null when it signs in none. */
  linked_actor: string | null
  actor_exists: boolean
  is_suspended: boolean
  sign_outs: readonly IssuedRange[]
}

/**
 * True when a token opens nothing any more: it was signed out, or the account it signs in has
 * ended since (deleted, unlinked from the identity, suspended, or the identity is gone). A
 * token that signs in nobody yet ends only by a sign-out; there is no account to look at.
 */
export function isTokenDead(claims: TokenClaims, facts: TokenFacts): boolean {
  if (isSignedOut(claims.issued_at, facts.sign_outs)) return true
  if (claims.actor_id === "") return false
  return (
    !facts.identity_exists ||
    facts.linked_actor !== claims.actor_id ||
    !facts.actor_exists ||
    facts.is_suspended
  )
}
