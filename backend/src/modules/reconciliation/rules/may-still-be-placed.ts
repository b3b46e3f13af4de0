/**
 * Seconds that a completion may take: longer than any call to a payment provider
 * (Stripe's library gives up after 80 s), shorter than the 120 s for which core locks the
 * cart.
 */
export const PLACING_SECONDS = 100

/**
 * True while an unpaid order may still be in the process of being placed, perhaps by a
 * process that does not share this one's locks. `placed_at` is ISO 8601; an order without
 * a time is not being placed.
 */
export function mayStillBePlaced(placed_at: string | null, now: Date): boolean {
  if (placed_at === null) return false
  return now.getTime() - Date.parse(placed_at) < PLACING_SECONDS * 1_000
}
