/** One result in one list, with the engine's score. */
export type Ranked = { key: string; score: number }

/**
 * Reduces the weight of the first positions; the usual constant is meant for longer
 * lists.
 */
const SOFTEN = 8

/**
 * Merges several lists into one order (reciprocal rank fusion): each list gives `weight /
 * (8 + position)` to its entries. Scores of different lists cannot be compared, positions
 * can.
 *
 * Returns keys, best first; equal ones stay in the order in which they came.
 */
export function fuseRanks(
  lists: readonly { weight: number; hits: readonly Ranked[] }[],
): string[] {
  const points = new Map<string, number>()
  for (const { weight, hits } of lists) {
    const ordered = [...hits].sort((a, b) => b.score - a.score)
    ordered.forEach(({ key }, place) => {
      points.set(key, (points.get(key) ?? 0) + weight / (SOFTEN + place + 1))
    })
  }
  return [...points].sort(([, a], [, b]) => b - a).map(([key]) => key)
}
