import type { Market } from "./markets"

/** Delivery services. `standard` is by ground everywhere; `express` may be by air. */
export const PARCEL_SERVICES = ["standard", "express"] as const
export type ParcelService = (typeof PARCEL_SERVICES)[number]

/**
 * Total of the items, as the cart shows it, from which standard delivery is free. In main
 * units.
 */
export const FREE_STANDARD_FROM: Record<Market, number> = { us: 75, eu: 75 }
