import { mergeChanges, type ShopChange } from "./rules/merge-changes"

/** Milliseconds that the first change of a burst waits for the others. */
export const BURST_WINDOW = 300

type Flush = (change: ShopChange) => Promise<void>

/**
 * Gathers a burst of changes into one. The first change starts the clock and later ones do not
 * stretch it, so that a steady stream cannot hold the news back.
 */
export class ChangeBuffer {
  private waiting: ShopChange[] = []
  private timer: NodeJS.Timeout | null = null

  constructor(private readonly window: number = BURST_WINDOW) {}

  /** Notes a change; `flush` is called with the whole burst. It must not throw. */
  add(change: ShopChange, flush: Flush): void {
    this.waiting.push(change)
    if (this.timer) return
    this.timer = setTimeout(() => {
      const burst = mergeChanges(this.waiting)
      this.waiting = []
      this.timer = null
      void flush(burst)
    }, this.window)
    // News for the storefront is no reason to keep a process alive that wants to end.
    this.timer.unref()
  }
}
