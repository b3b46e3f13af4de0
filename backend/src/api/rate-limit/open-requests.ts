import { FULL_COST, type ClientNetwork } from "./networks"

/** Number of open requests of one kind per client network. Within one process. */
export class OpenRequests {
  private readonly open = new Map<string, number>()

  /**
   * `most` is the maximum for one address; wider networks may have more open, see
   * `networks.ts`.
   */
  constructor(private readonly most: number) {}

  private change(place: ClientNetwork, sign: 1 | -1): void {
    for (const { name, cost } of place) {
      const left = (this.open.get(name) ?? 0) + sign * cost
      if (left > 0) this.open.set(name, left)
      else this.open.delete(name)
    }
  }

  /**
   * Counts a request until the returned function is called; null when the network has too
   * many open.
   */
  begin(place: ClientNetwork): (() => void) | null {
    const isFull = place.some(
      ({ name, cost }) => (this.open.get(name) ?? 0) + cost > this.most * FULL_COST,
    )
    if (isFull) return null
    this.change(place, 1)
    return () => this.change(place, -1)
  }
}
