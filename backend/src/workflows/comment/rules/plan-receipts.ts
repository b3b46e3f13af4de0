/** Minimum time between two mails about comments to the same address. */
const PAUSE_MS = 60 * 60 * 1_000

type Waiting = { id: string; email: string }
type Mailed = { email: string; mailed_at: Date | string | null }

/**
 * Picks the waiting contacts to mail now: those whose address has not been mailed for the
 * minimum time.
 */
export function planReceipts(
  waiting: readonly Waiting[],
  mailed: readonly Mailed[],
  now: Date,
): string[] {
  const isRecent = ({ mailed_at }: Mailed) =>
    mailed_at !== null && now.getTime() - new Date(mailed_at).getTime() < PAUSE_MS
  const pausing = new Set(mailed.filter(isRecent).map(({ email }) => email))
  return waiting.filter(({ email }) => !pausing.has(email)).map(({ id }) => id)
}
