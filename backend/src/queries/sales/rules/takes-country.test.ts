import { takesCountry } from "./takes-country"

const countries = [{ iso_2: "de" }, null, { iso_2: "fr" }]

describe("where a cart of a region may be sent", () => {
  it.each([
    [{ metadata: { market: "eu" }, countries }, "de", true],
    [{ metadata: { market: "eu" }, countries }, "DE", true],
    [{ metadata: { market: "eu" }, countries }, "us", false],
    [{ metadata: { market: "eu" }, countries }, "", false],
    [{ metadata: { market: "eu" }, countries: [] }, "us", true],
    [{ metadata: { market: "eu" }, countries: null }, "us", true],
    [{ metadata: null, countries }, "us", true],
    [{ metadata: { market: "moon" }, countries }, "us", true],
    [{ metadata: null, countries: [] }, "us", true],
  ])("%j to %j: %s", (region, country, taken) => {
    expect(takesCountry(region, country)).toBe(taken)
  })
})
