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

let asked: Promise<Me | null> | null = null

/**
 * Who is looking, asked once per loaded page however many islands want to know. Null when
 * the answer did not come: the page then stays as a guest sees it.
 */
export function readMe(): Promise<Me | null> {
  asked ??= fetch("/api/me", { cache: "no-store", credentials: "same-origin" }).then(
    async (response) => (response.ok ? ((await response.json()) as Me) : null),
    () => null,
  )
  return asked
}

/** Forgets the answer, so that the next island asks anew (after adding to the bag). */
export function forgetMe(): void {
  asked = null
}
