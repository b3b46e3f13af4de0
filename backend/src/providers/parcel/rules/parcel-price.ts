import { FREE_STANDARD_FROM, type Market, type ParcelService } from "../../../contracts"

/** Price in main units of a parcel up to this weight in grams. */
type WeightBand = { up_to_g: number; amount: number }

/** `per_extra_kg` is added for every started kilogram above the last band. */
type Rates = { bands: readonly WeightBand[]; per_extra_kg: number }

/**
 * EUR with VAT, USD before sales tax. Planning values, to be replaced by a carrier's
 * prices.
 */
export const PARCEL_RATES: Record<Market, Record<ParcelService, Rates>> = {
  us: {
    standard: {
      bands: [
        { up_to_g: 250, amount: 4.9 },
        { up_to_g: 1000, amount: 6.9 },
        { up_to_g: 3000, amount: 10.5 },
        { up_to_g: 10_000, amount: 17.9 },
      ],
      per_extra_kg: 1.5,
    },
    express: {
      bands: [
        { up_to_g: 250, amount: 14.9 },
        { up_to_g: 1000, amount: 19.9 },
        { up_to_g: 3000, amount: 28.5 },
        { up_to_g: 10_000, amount: 46.9 },
      ],
      per_extra_kg: 4.5,
    },
  },
  eu: {
    standard: {
      bands: [
        { up_to_g: 250, amount: 4.5 },
        { up_to_g: 1000, amount: 6.5 },
        { up_to_g: 3000, amount: 9.5 },
        { up_to_g: 10_000, amount: 15.9 },
      ],
      per_extra_kg: 1.4,
    },
    express: {
      bands: [
        { up_to_g: 250, amount: 12.9 },
        { up_to_g: 1000, amount: 16.9 },
        { up_to_g: 3000, amount: 24.9 },
        { up_to_g: 10_000, amount: 39.9 },
      ],
      per_extra_kg: 4,
    },
  },
}

export type Parcel = {
  market: Market
  service: ParcelService
  /** Total weight in grams. */
  weight_g: number
  /** Sum of the items as the cart shows it, before discounts, in main units. */
  items_total: number
}

/**
 * The price of one parcel, in main units and whole cents. Standard delivery is free from
 * the market's `FREE_STANDARD_FROM`; express is never free.
 */
export function resolveParcelPrice(parcel: Parcel): number {
  if (
    parcel.service === "standard" &&
    parcel.items_total >= FREE_STANDARD_FROM[parcel.market]
  ) {
    return 0
  }
  const { bands, per_extra_kg } = PARCEL_RATES[parcel.market][parcel.service]
  const band = bands.find(({ up_to_g }) => parcel.weight_g <= up_to_g)
  if (band) {
    return band.amount
  }
  const last = bands[bands.length - 1] ?? { up_to_g: 0, amount: 0 }
  const extraKilograms = Math.ceil((parcel.weight_g - last.up_to_g) / 1000)
  return Math.round((last.amount + extraKilograms * per_extra_kg) * 100) / 100
}
