import type { LinkProblem, LinkVerdict } from "../../../contracts"

/** One redirect on the way: its status and its target. */
export type Hop = { status: number; url: string }

/** The result of one check of an address: the HTTP status, or the problem. */
export type Look =
  { status: number; hops: readonly Hop[] } | { problem: LinkProblem; status?: number }

/** The stored status of an address. */
export type LinkStatus = {
  verdict: LinkVerdict
  status: number | null
  problem: LinkProblem | null
  moved_to: string | null
  times_gone: number
  first_failed_at: Date | null
  last_failed_at: Date | null
  checked_at: Date
}

type Finding = {
  kind: "fine" | "moved" | "gone" | "unknown"
  status: number | null
  problem: LinkProblem | null
  moved_to: string | null
}

/** Two checks closer together than this count as one: a site may be down for a while. */
const APART_MS = 60 * 60_000
const GONE = [404, 410]
const PERMANENT = [301, 308]

/**
 * The target of the permanent redirects, up to the first temporary one; null when there
 * is none.
 */
function findNewAddress(hops: readonly Hop[]): string | null {
  const last = hops.findIndex(({ status }) => !PERMANENT.includes(status))
  return hops.slice(0, last < 0 ? hops.length : last).at(-1)?.url ?? null
}

function classifyResult(look: Look): Finding {
  if ("problem" in look) {
    const { problem, status = null } = look
    const kind = problem === "no_host" ? "gone" : "unknown"
    return { kind, status, problem, moved_to: null }
  }
  const { status, hops } = look
  const facts = { status, problem: null, moved_to: null }
  if (GONE.includes(status)) return { ...facts, kind: "gone" }
  if (status < 200 || status >= 300) return { ...facts, kind: "unknown" }
  const moved_to = findNewAddress(hops)
  return { ...facts, kind: moved_to ? "moved" : "fine", moved_to }
}

/**
 * Computes the status of an address after one more check. Only 404, 410 and a host that
 * does not exist mean that a page is gone, and only when two checks at least an hour
 * apart find it. Refusals, errors and timeouts of the other site prove nothing: the
 * earlier verdict stays.
 */
export function recordCheck(
  before: Pick<
    LinkStatus,
    "verdict" | "times_gone" | "first_failed_at" | "last_failed_at"
  > | null,
  look: Look,
  now: Date,
): LinkStatus {
  const { kind, ...finding } = classifyResult(look)
  const known = before ?? {
    verdict: "unknown",
    times_gone: 0,
    first_failed_at: null,
    last_failed_at: null,
  }
  const { times_gone, first_failed_at, last_failed_at } = known
  const kept = {
    ...finding,
    times_gone,
    first_failed_at,
    last_failed_at,
    checked_at: now,
  }
  if (kind === "fine" || kind === "moved") {
    const clean = { times_gone: 0, first_failed_at: null, last_failed_at: null }
    return { ...kept, ...clean, verdict: kind }
  }
  if (kind === "unknown") {
    return { ...kept, verdict: known.verdict === "dead" ? "dead" : "unknown" }
  }
  const isNews = !last_failed_at || now.getTime() - last_failed_at.getTime() >= APART_MS
  const times = isNews ? times_gone + 1 : times_gone
  return {
    ...kept,
    verdict: times >= 2 ? "dead" : "gone_once",
    times_gone: times,
    first_failed_at: first_failed_at ?? now,
    last_failed_at: isNews ? now : last_failed_at,
  }
}
