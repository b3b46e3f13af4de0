import { mergeChanges, type ShopChange } from "./rules/merge-changes"

/** Milliseconds that the first change of a burst waits for the others. */
export const BURST_WINDOW = 300

type Flush = (change: ShopChange) => Promise<void>

/**
 * Collects a burst of changes into one. The first change starts the timer. Later ones do
 * not extend it, so that a steady stream cannot delay the refresh.
 */
export class ChangeBuffer {
  private waiting: ShopChange[] = []
  private timer: NodeJS.Timeout | null = null

  constructor(private readonly window: number = BURST_WINDOW) {}

  /** Adds a change. `flush` is called with the whole burst; it must not throw. */
  add(change: ShopChange, flush: Flush): void {
    this.waiting.push(change)
    if (this.timer) return
    this.timer = setTimeout(() => {
      const burst = mergeChanges(this.waiting)
      this.waiting = []
      this.timer = null
      void flush(burst)
    }, this.window)
    // A waiting refresh must not keep a process alive that is about to end.
    this.timer.unref()
  }
}
