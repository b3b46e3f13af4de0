/**
 * Between an order and the work that follows it, there are moments without any running
 * work.
 */
const QUIET_MS = 300
const LOOK_MS = 50
/**
 * So many looks in a row must find nothing. On a busy machine the process may be held up for
 * longer than QUIET_MS between an order and its mail: then time alone says nothing.
 */
const QUIET_LOOKS = 10

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/** Counts running work, and can wait until there is none. */
export class RunningWork {
  private running = 0
  private lastEnd = 0

  get count(): number {
    return this.running
  }

  /** Counts a piece of work until it has ended, also by an error. */
  async watch<Result>(work: () => Promise<Result>): Promise<Result> {
    this.running += 1
    try {
      return await work()
    } finally {
      this.running -= 1
      this.lastEnd = Date.now()
    }
  }

  /**
   * Resolves with true when nothing has run for a moment; with false after `withinMs`.
   */
  async settle(withinMs: number): Promise<boolean> {
    const begun = Date.now()
    const isQuiet = () =>
      this.running === 0 && Date.now() - Math.max(begun, this.lastEnd) >= QUIET_MS
    let quietLooks = 0
    while (quietLooks < QUIET_LOOKS) {
      quietLooks = isQuiet() ? quietLooks + 1 : 0
      if (Date.now() - begun > withinMs) return false
      await pause(LOOK_MS)
    }
    return true
  }
}
