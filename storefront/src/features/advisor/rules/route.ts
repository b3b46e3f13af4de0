import type { Mark } from "./sources"

export const ROUTE_CODES = [
  "R0",
  "R1",
  "R2",
  "R2_COURSE",
  "R3",
  "R4",
  "R5",
  "R6",
  "R7",
  "R8",
  "R9",
  "R10",
  "R11",
] as const
export type RouteCode = (typeof ROUTE_CODES)[number]

/** A sentence with its sources. */
export type Sourced = { words: string; sources?: readonly Mark[] }

export type Route = {
  title: string
  /** What the route is, in one or two sentences. */
  means: Sourced
  /** Questions to ask there; on the first two routes: what to say. */
  ask: readonly Sourced[]
  avoid: readonly Sourced[]
  /** Number of visits, as a range with its source; null where it does not apply. */
  visits: Sourced | null
  /** Slugs of its articles, best first. */
  articles: readonly string[]
  /** Handles of its products; from the table in domain notes 6.2. */
  products: { client: readonly string[]; practitioner: readonly string[] }
}

/** The same products for clients and practitioners. */
export const forBoth = (...handles: string[]) => ({
  client: handles,
  practitioner: handles,
})
