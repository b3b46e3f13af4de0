import { alignGeoZone } from "./align-geo-zone"

const taxCodes = new Set(["us-tx", "ny"])

describe("changes that make a zone match a cart's address", () => {
  it.each([
    [{ country_code: "US" }, { country_code: "us" }],
    [{ country_code: "us" }, {}],
    [{ country_code: "De", province_code: "BY" }, { country_code: "de" }],
    [
      { country_code: "US", province_code: "TX" },
      { country_code: "us", province_code: "us-tx" },
    ],
    [{ country_code: "us", province_code: "Texas" }, { province_code: "us-tx" }],
    [{ country_code: "us", province_code: "us-tx" }, {}],
    [{ country_code: "us", province_code: "NY" }, {}],
    [{ country_code: "us", province_code: null }, {}],
    [{}, {}],
  ])("%j: %j", (zone, change) => {
    expect(alignGeoZone(zone, taxCodes)).toEqual(change)
  })
})
