/** The limits of a queue. */
export type QueueLimits = {
  /** Pieces of work that run concurrently; at least 1. */
  at_once: number
  /** Pieces of work that may wait; one more is refused immediately. */
  waiting: number
  /** Maximum wait, in milliseconds. Work that has begun is never interrupted. */
  wait_ms: number
}

/** Why a piece of work was refused; see `QueueLimits`. */
export class QueueFullError extends Error {
  constructor(readonly reason: "queue_full" | "waited_too_long") {
    super(reason)
  }
}

type Waiting = { begin: () => void; turnAway: () => void }

/**
 * Runs work first come, first served: a few pieces concurrently, the rest waiting for a
 * limited time in a line of limited length. Work with the same key runs once: a caller
 * who comes while it waits or runs gets its result, without a further place in the line.
 * Within one process.
 */
export class FirstComeQueue {
  private readonly line = new Set<Waiting>()
  private readonly known = new Map<string, Promise<unknown>>()
  private active = 0

  constructor(private readonly limits: QueueLimits) {}

  /** Number of pieces of work that run now. */
  get running(): number {
    return this.active
  }

  /** Number of pieces of work that wait. */
  get waiting(): number {
    return this.line.size
  }

  /** Maximum number of pieces of work that may wait. */
  get capacity(): number {
    return this.limits.waiting
  }

  /**
   * Runs the work in its turn, or returns the result of the same key's work. `waited` is
   * the number of milliseconds that the caller has already waited elsewhere.
   *
   * *Refuses when* the line is full or the wait takes too long (`QueueFullError`).
   * Refused work has not begun and never will.
   */
  run<Result>(key: string, work: () => Promise<Result>, waited = 0): Promise<Result> {
    const same = this.known.get(key)
    // The same key means the same work, so the result has the same type.
    if (same) return same as Promise<Result>
    const outcome = this.runInTurn(work, waited).finally(() => this.known.delete(key))
    this.known.set(key, outcome)
    return outcome
  }

  private async runInTurn<Result>(
    work: () => Promise<Result>,
    waited: number,
  ): Promise<Result> {
    await this.awaitTurn(waited)
    try {
      return await work()
    } finally {
      this.passOn()
    }
  }

  private awaitTurn(waited: number): Promise<void> {
    if (this.active < this.limits.at_once) {
      this.active += 1
      return Promise.resolve()
    }
    if (this.line.size >= this.limits.waiting) {
      return Promise.reject(new QueueFullError("queue_full"))
    }
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        begin: () => {
          clearTimeout(timeout)
          resolve()
        },
        turnAway: () => {
          this.line.delete(waiting)
          reject(new QueueFullError("waited_too_long"))
        },
      }
      const rest = Math.max(0, this.limits.wait_ms - waited)
      const timeout = setTimeout(waiting.turnAway, rest)
      this.line.add(waiting)
    })
  }

  /**
   * Hands the turn directly to the longest waiting work, so that no newcomer can take it.
   */
  private passOn(): void {
    const [first] = this.line
    if (!first) {
      this.active -= 1
      return
    }
    this.line.delete(first)
    first.begin()
  }
}
