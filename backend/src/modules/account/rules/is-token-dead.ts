import { type IssuedRange, isSignedOut } from "./is-signed-out"

/**
 * The claims of a token or a session: the actor it signs in, and the second of issue
 * (`iat`).
 */
export type TokenClaims = {
  /**
   * Empty while there is no customer or user: after a registration, before a second
   * factor.
   */
  actor_id: string
  issued_at: number | undefined
}

/** What the database currently stores about the token's identity and actor. */
export type TokenFacts = {
  identity_exists: boolean
  /** The customer or user that the identity signs in; null when there is none. */
  linked_actor: string | null
  actor_exists: boolean
  is_suspended: boolean
  sign_outs: readonly IssuedRange[]
}

/**
 * True when a token no longer gives access: it was signed out, or its account has ended
 * since (deleted, unlinked from the identity, suspended, or the identity is gone). A
 * token without an actor ends only by a sign-out, because it has no account to check.
 */
export function isTokenRevoked(claims: TokenClaims, facts: TokenFacts): boolean {
  if (isSignedOut(claims.issued_at, facts.sign_outs)) return true
  if (claims.actor_id === "") return false
  return (
    !facts.identity_exists ||
    facts.linked_actor !== claims.actor_id ||
    !facts.actor_exists ||
    facts.is_suspended
  )
}
