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

let asked: { path: string; answer: Promise<Me | null> } | null = null

/**
 * Who is looking, asked once per page however many islands want to know, and anew on the
 * next page: signing in or filling the bag leads to one. Null when the answer did not
 * come: the page then stays as a guest sees it.
 */
export function readMe(): Promise<Me | null> {
  const path = window.location.pathname
  if (asked?.path === path) return asked.answer
  const answer = fetch("/api/me", { cache: "no-store", credentials: "same-origin" }).then(
    async (response) => (response.ok ? ((await response.json()) as Me) : null),
    () => null,
  )
  asked = { path, answer }
  return answer
}
