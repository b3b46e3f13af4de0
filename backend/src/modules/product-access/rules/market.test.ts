import { COUNTRY_CODES } from "../../../contracts"
import { findMarketOfCountry, findMarketOfMetadata, isSoldIn } from "./market"

describe("the market of a country", () => {
  it.each([
    ["us", "us"],
    ["US", "us"],
    ["de", "eu"],
    ["ie", "eu"],
    ["gb", null],
    ["eu", null],
    ["", null],
    [undefined, null],
    [null, null],
  ])("%s → %s", (country, market) => {
    expect(findMarketOfCountry(country)).toBe(market)
  })

  it("covers every country the shop sells to", () => {
    expect(COUNTRY_CODES.map(findMarketOfCountry)).not.toContain(null)
  })
})

describe("the market in metadata", () => {
  it.each([
    [{ market: "us" }, "us"],
    [{ market: "eu" }, "eu"],
    [{ market: "EU" }, null],
    [{ market: "toString" }, null],
    [{}, null],
    [null, null],
    [undefined, null],
  ])("%j → %s", (metadata, market) => {
    expect(findMarketOfMetadata(metadata)).toBe(market)
  })
})

describe("where a variant is sold", () => {
  it.each([
    [null, true],
    [undefined, true],
    [["us"], true],
    [["eu", "us"], true],
    [["eu"], false],
    [[], false],
  ])("markets %j, sold in the US: %s", (markets, sold) => {
    expect(isSoldIn(markets, "us")).toBe(sold)
  })
})
