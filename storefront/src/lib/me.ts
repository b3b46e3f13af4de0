import type { AccessLevel } from "@clearline/backend/contracts"

/**
 * GET /api/me, `private, no-store`: the few things about this visitor that the header
 * and the islands show. Never part of a cached page.
 */
export type Me = {
  signed_in: boolean
  first_name: string | null
  level: AccessLevel
  bag_count: number
}

/** Islands of one page ask within this time of each other; later the answer may differ. */
const SHARED_MS = 2_000

let asked: { at: number; answer: Promise<Me | null> } | null = null

/**
 * Who is looking, asked once for all islands that appear together. Null when the answer
 * did not come: the page then stays as a guest sees it.
 */
export function readMe(): Promise<Me | null> {
  const now = Date.now()
  if (asked && now - asked.at < SHARED_MS) return asked.answer
  const answer = fetch("/api/me", { cache: "no-store", credentials: "same-origin" }).then(
    async (response) => (response.ok ? ((await response.json()) as Me) : null),
    () => null,
  )
  asked = { at: now, answer }
  return answer
}

/** Forgets the answer, so that the next island asks anew (after adding to the bag). */
export function forgetMe(): void {
  asked = null
}
