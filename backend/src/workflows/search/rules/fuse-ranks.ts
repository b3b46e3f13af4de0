/** One thing in one list, with what the engine gave it there. */
export type Ranked = { key: string; score: number }

/** Softens how much the very first places count; the usual constant is made for longer lists. */
const SOFTEN = 8

/**
 * One order out of several lists (reciprocal rank fusion): each list gives `weight / (8 + place)`
 * to what stands in it. Scores of different lists cannot be compared, places can.
 *
 * Returns keys, best first; equals stay in the order in which they came.
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
