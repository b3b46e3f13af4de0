import type { LinkCheck } from "../../../contracts"

/** A check without progress for this long has ended with its process. */
const SILENCE_MS = 5 * 60_000

type Facts = {
  started_at: Date | string
  finished_at: Date | string | null
  updated_at: Date | string
  done: number
  total: number
  heard: boolean
}

/** True while a check is running. */
export function isRunning(
  check: Pick<Facts, "finished_at" | "updated_at">,
  now: Date,
): boolean {
  if (check.finished_at) return false
  return now.getTime() - new Date(check.updated_at).getTime() < SILENCE_MS
}

/** The state of a check, for staff. */
export function resolveCheck(facts: Facts, now: Date): LinkCheck {
  const { started_at, finished_at, done, total, heard } = facts
  return {
    state: finished_at ? "finished" : isRunning(facts, now) ? "running" : "broke_off",
    started_at: new Date(started_at).toISOString(),
    finished_at: finished_at ? new Date(finished_at).toISOString() : null,
    done,
    total,
    heard,
  }
}
