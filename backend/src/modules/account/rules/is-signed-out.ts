/** A range of seconds in which tokens were issued that are dead now. */
export type IssuedRange = { issued_from: number; issued_until: number }

/**
 * True when a token issued at this second (a JWT's `iat`) is dead. A token that does not say
 * when it was issued cannot be told from a dead one, and is dead as soon as there is a range.
 */
export function isSignedOut(
  issuedAt: number | undefined,
  ranges: readonly IssuedRange[],
): boolean {
  if (issuedAt === undefined) return ranges.length > 0
  return ranges.some(
    ({ issued_from, issued_until }) =>
      issued_from <= issuedAt && issuedAt <= issued_until,
  )
}
