/** A range of seconds; tokens issued in it are dead. */
export type IssuedRange = { issued_from: number; issued_until: number }

/**
 * True when a token issued in this second (a JWT's `iat`) is dead. A token without a time
 * of issue is dead as soon as there is any range, because it may be in it.
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
