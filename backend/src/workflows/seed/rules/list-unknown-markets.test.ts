import { listUnknownMarkets } from "./list-unknown-markets"

describe("markets that still have to be created", () => {
  it.each([
    [[], ["us", "eu"]],
    [
      [{}, { metadata: null }, { metadata: { market: "mars" } }],
      ["us", "eu"],
    ],
    [[{ metadata: null }, { metadata: { market: "us" } }], ["eu"]],
    [[{ metadata: { market: "eu" } }, { metadata: { market: "us" } }], []],
  ])("beside %j are %j", (records, markets) => {
    expect(listUnknownMarkets(records)).toEqual(markets)
  })
})
