/**
 * True while an unpaid order may still be in the process of being placed, perhaps by a
 * process that does not share this one's locks. `placed_at` is ISO 8601; an order without
 * a time is not being placed. `placing` is the maximum duration of a completion, in
 * seconds.
 */
export function mayStillBePlaced(
  placed_at: string | null,
  now: Date,
  placing: number,
): boolean {
  if (placed_at === null) return false
  return now.getTime() - Date.parse(placed_at) < placing * 1_000
}
