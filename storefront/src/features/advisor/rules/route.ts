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

/** A sentence with the sources it rests on. */
export type Sourced = { words: string; sources?: readonly Mark[] }

export type Route = {
  title: string
  /** What the route is, in a sentence or two. */
  means: Sourced
  /** What to ask there; on the first two routes: what to say. */
  ask: readonly Sourced[]
  avoid: readonly Sourced[]
  /** How many visits, as a range with its source; null where there is nothing to count. */
  visits: Sourced | null
  /** Slugs of the articles that belong to it, best first. */
  articles: readonly string[]
  /** Handles of what may be shown; the table of domain notes 6.2. */
  products: { client: readonly string[]; practitioner: readonly string[] }
}

/** The same goods for clients and practitioners. */
export const forBoth = (...handles: string[]) => ({
  client: handles,
  practitioner: handles,
})
