import type { Market } from "./markets"

/** How parcels travel. `standard` goes by ground everywhere; `express` may fly. */
export const PARCEL_SERVICES = ["standard", "express"] as const
export type ParcelService = (typeof PARCEL_SERVICES)[number]

/** Sum of the items, as the cart shows it, from which standard delivery costs nothing. Main units. */
export const FREE_STANDARD_FROM: Record<Market, number> = { us: 75, eu: 75 }
