import type { AccessLevel } from "@clearline/backend/contracts"

/**
 * GET /api/me, `private, no-store`: the visitor's data that the header and the islands
 * show. Never part of a cached page.
 */
export type Me = {
  signed_in: boolean
  first_name: string | null
  level: AccessLevel
  bag_count: number
}

let asked: { path: string; answer: Promise<Me | null> } | null = null

/**
 * The visitor's data: one request per page, however many islands need it, and a new
 * request on the next page, because signing in and adding to the cart lead to another
 * page. Null when the request fails; the page then stays as rendered for a guest.
 */
export function requestVisitor(): Promise<Me | null> {
  const path = window.location.pathname
  if (asked?.path === path) return asked.answer
  const answer = fetch("/api/me", { cache: "no-store", credentials: "same-origin" }).then(
    async (response) => (response.ok ? ((await response.json()) as Me) : null),
    () => null,
  )
  asked = { path, answer }
  return answer
}
