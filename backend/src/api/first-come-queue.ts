/** How much a queue lets in. */
export type QueueLimits = {
  /** Works that run side by side; at least 1. */
  at_once: number
  /** Works that may wait for their turn; one more is turned away at once. */
  waiting: number
  /** Longest wait for a turn, in milliseconds. A work that has begun is never cut off. */
  wait_ms: number
}

/** Why nobody's turn came; see `QueueLimits`. */
export class TurnedAwayError extends Error {
  constructor(readonly reason: "queue_full" | "waited_too_long") {
    super(reason)
  }
}

type Waiting = { begin: () => void; turnAway: () => void }

/**
 * Lets works run first come, first served, a few at once, the rest waiting for a limited time
 * in a line of limited length. Works of one key are one work: who asks while it waits or runs
 * gets its outcome, and takes no place in the line. Within one process.
 */
export class FirstComeQueue {
  private readonly line = new Set<Waiting>()
  private readonly known = new Map<string, Promise<unknown>>()
  private active = 0

  constructor(private readonly limits: QueueLimits) {}

  /** Works that run now. */
  get running(): number {
    return this.active
  }

  /** Works that wait for their turn. */
  get waiting(): number {
    return this.line.size
  }

  /** Works that may wait at most. */
  get capacity(): number {
    return this.limits.waiting
  }

  /**
   * Runs the work in its turn, or shares the outcome of the same key's work. Whoever has waited
   * already, in front of this line, says for how many milliseconds.
   *
   * *Refuses when* the line is full or the wait takes too long (`TurnedAwayError`). A refused
   * work has not begun and never will.
   */
  run<Result>(key: string, work: () => Promise<Result>, waited = 0): Promise<Result> {
    const same = this.known.get(key)
    // The key names the work, so its outcome is of the same kind.
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
      return Promise.reject(new TurnedAwayError("queue_full"))
    }
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        begin: () => {
          clearTimeout(patience)
          resolve()
        },
        turnAway: () => {
          this.line.delete(waiting)
          reject(new TurnedAwayError("waited_too_long"))
        },
      }
      const rest = Math.max(0, this.limits.wait_ms - waited)
      const patience = setTimeout(waiting.turnAway, rest)
      this.line.add(waiting)
    })
  }

  /** The place goes to whoever waits longest; nobody can slip in between. */
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
