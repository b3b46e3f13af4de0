import fc from "fast-check"

import { MARKET_CODES, PARCEL_SERVICES } from "../../../contracts"
import { type Parcel, resolveParcelPrice } from "./parcel-price"

const anyParcel: fc.Arbitrary<Parcel> = fc.record({
  market: fc.constantFrom(...MARKET_CODES),
  service: fc.constantFrom(...PARCEL_SERVICES),
  weight_g: fc.integer({ min: 0, max: 60_000 }),
  items_total: fc.integer({ min: 0, max: 50_000 }).map((cents) => cents / 100),
})

describe("resolveParcelPrice", () => {
  it.each<[Parcel["market"], Parcel["service"], number, number, number]>([
    ["us", "standard", 60, 11, 4.9],
    ["us", "standard", 250, 11, 4.9],
    ["us", "standard", 251, 11, 6.9],
    ["us", "standard", 1000, 74.99, 6.9],
    ["us", "standard", 1000, 75, 0],
    ["us", "standard", 12_100, 20, 22.4],
    ["us", "express", 60, 11, 14.9],
    ["us", "express", 60, 400, 14.9],
    ["us", "express", 10_001, 20, 51.4],
    ["eu", "standard", 60, 11.5, 4.5],
    ["eu", "standard", 3000, 74.99, 9.5],
    ["eu", "standard", 3001, 20, 15.9],
    ["eu", "standard", 9000, 75, 0],
    ["eu", "express", 900, 75, 16.9],
  ])(
    "%s %s of %d g and %d in items costs %d",
    (market, service, weight, items, price) => {
      expect(
        resolveParcelPrice({ market, service, weight_g: weight, items_total: items }),
      ).toBe(price)
    },
  )

  it("is in whole cents and never negative", () => {
    fc.assert(
      fc.property(anyParcel, (parcel) => {
        const cents = resolveParcelPrice(parcel) * 100
        expect(Math.abs(cents - Math.round(cents))).toBeLessThan(1e-6)
        expect(cents).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it("never falls as the parcel grows heavier", () => {
    fc.assert(
      fc.property(anyParcel, fc.integer({ min: 0, max: 20_000 }), (parcel, more) => {
        expect(
          resolveParcelPrice({ ...parcel, weight_g: parcel.weight_g + more }),
        ).toBeGreaterThanOrEqual(resolveParcelPrice(parcel))
      }),
    )
  })

  it("never makes express cheaper than standard", () => {
    fc.assert(
      fc.property(anyParcel, (parcel) => {
        expect(
          resolveParcelPrice({ ...parcel, service: "express" }),
        ).toBeGreaterThanOrEqual(resolveParcelPrice({ ...parcel, service: "standard" }))
      }),
    )
  })
})
