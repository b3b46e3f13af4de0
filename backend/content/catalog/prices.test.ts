import { CATALOG } from "."

/** SKU, USD list, USD trade, EUR list, EUR trade: the price table the catalogue was agreed on. */
const TABLE: [
  sku: string,
  usd: number,
  usdTrade: number,
  eur: number,
  eurTrade: number,
][] = [
  ["REM-SPOT-V10", 49, 39, 46, 37],
  ["REM-SPOT-V30", 129, 103, 121, 97],
  ["KIT-SKIN-LGT", 189, 159, 179, 149],
  ["KIT-SKIN-MED", 189, 159, 179, 149],
  ["KIT-SKIN-DEP", 189, 159, 179, 149],
  ["KIT-SKIN-FUL", 399, 339, 379, 319],
  ["COR-BASE-1-10", 32, 26, 30, 25],
  ["COR-BASE-1-30", 72, 58, 68, 55],
  ["COR-BASE-2-10", 32, 26, 30, 25],
  ["COR-BASE-2-30", 72, 58, 68, 55],
  ["COR-BASE-3-10", 32, 26, 30, 25],
  ["COR-BASE-3-30", 72, 58, 68, 55],
  ["COR-BASE-4-10", 32, 26, 30, 25],
  ["COR-BASE-4-30", 72, 58, 68, 55],
  ["COR-BASE-5-10", 32, 26, 30, 25],
  ["COR-BASE-5-30", 72, 58, 68, 55],
  ["COR-BASE-6-10", 32, 26, 30, 25],
  ["COR-BASE-6-30", 72, 58, 68, 55],
  ["COR-TINT-IVO-10", 26, 21, 25, 20],
  ["COR-TINT-ROS-10", 26, 21, 25, 20],
  ["COR-TINT-GLD-10", 26, 21, 25, 20],
  ["COR-TINT-OLV-10", 26, 21, 25, 20],
  ["COR-TINT-OCH-10", 26, 21, 25, 20],
  ["COR-TINT-TER-10", 26, 21, 25, 20],
  ["COR-TINT-UMB-10", 26, 21, 25, 20],
  ["COR-TINT-ESP-10", 26, 21, 25, 20],
  ["COR-NEUT-ORG-10", 28, 22, 27, 21],
  ["COR-NEUT-RED-10", 28, 22, 27, 21],
  ["COR-NEUT-OLV-10", 28, 22, 27, 21],
  ["SUP-MEDM-15", 18, 14, 17, 13],
  ["SUP-NDL-1RL020-B20", 38, 30, 36, 29],
  ["SUP-NDL-1RL025-B20", 38, 30, 36, 29],
  ["SUP-NDL-3RL025-B20", 38, 30, 36, 29],
  ["SUP-SHADE-SET", 24, 18, 24, 17],
  ["SUP-PATCH-MIX-P5", 22, 17, 21, 16],
  ["SUP-PATCH-B1-P5", 27, 21, 26, 20],
  ["SUP-PATCH-B2-P5", 27, 21, 26, 20],
  ["SUP-PATCH-B3-P5", 27, 21, 26, 20],
  ["SUP-PATCH-B4-P5", 27, 21, 26, 20],
  ["SUP-PATCH-B5-P5", 27, 21, 26, 20],
  ["SUP-PATCH-B6-P5", 27, 21, 26, 20],
  ["SUP-DISP-P10-S", 34, 27, 32, 26],
  ["SUP-DISP-P10-M", 34, 27, 32, 26],
  ["SUP-DISP-P10-L", 34, 27, 32, 26],
  ["SUP-DISP-P10-XL", 34, 27, 32, 26],
  ["SUP-PRAC-SKIN3", 19, 14, 19, 13],
  ["SUP-PRAC-HEAD", 64, 49, 64, 46],
  ["AFT-FOAM-50", 12, 7.5, 12.5, 6.9],
  ["AFT-FOAM-150", 22, 13, 23, 12],
  ["AFT-BALM-15", 11, 6.5, 11.5, 6],
  ["AFT-BALM-50", 21, 12.5, 22, 11.5],
  ["AFT-PADS-30", 9, 5.5, 9.5, 5],
  ["AFT-MATT-50", 18, 11, 19, 10],
  ["AFT-MATT-100", 28, 17, 29, 15.5],
  ["SUN-M50-50-US", 22, 13.5, 23, 12.5],
  ["SUN-M50-100-US", 34, 21, 35, 19.5],
  ["SUN-M50-50-EU", 22, 13.5, 23, 12.5],
  ["SUN-M50-100-EU", 34, 21, 35, 19.5],
  ["CAM-CREM-1", 24, 14.5, 25, 13.5],
  ["CAM-CREM-2", 24, 14.5, 25, 13.5],
  ["CAM-CREM-3", 24, 14.5, 25, 13.5],
  ["CAM-CREM-4", 24, 14.5, 25, 13.5],
  ["CAM-CREM-5", 24, 14.5, 25, 13.5],
  ["CAM-CREM-6", 24, 14.5, 25, 13.5],
  ["CAM-CREM-7", 24, 14.5, 25, 13.5],
  ["CAM-CREM-8", 24, 14.5, 25, 13.5],
  ["CAM-POWD-20", 16, 9.5, 17, 9],
  ["ACC-CAP-S", 26, 16, 27, 15],
  ["ACC-CAP-M", 26, 16, 27, 15],
  ["ACC-CAP-L", 26, 16, 27, 15],
  ["KIT-AFTR", 28, 17, 29.5, 15.5],
  ["KIT-AFTS-US", 62, 38, 65, 35],
  ["KIT-AFTS-EU", 62, 38, 65, 35],
]

const variants = CATALOG.flatMap((product) => product.variants)

describe("prices", () => {
  it("are those of the table, for all 73 variants and no other", () => {
    const prices = variants.map((variant) => {
      const [first] = variant.trade
      return [
        variant.sku,
        variant.list_price.usd,
        first?.usd,
        variant.list_price.eur,
        first?.eur,
      ]
    })
    const bySku = (a: (typeof prices)[number], b: (typeof prices)[number]) =>
      String(a[0]).localeCompare(String(b[0]))
    expect(prices.sort(bySku)).toEqual([...TABLE].sort(bySku))
  })

  it.each(variants.map((variant) => [variant.sku, variant] as const))(
    "%s: trade is below list, and falls with quantity",
    (_sku, variant) => {
      let previous = variant.list_price
      for (const band of variant.trade) {
        expect(band.usd).toBeLessThan(previous.usd)
        expect(band.eur).toBeLessThan(previous.eur)
        expect(Number.isInteger(Math.round(band.usd * 1e6) / 1e4)).toBe(true)
        expect(Number.isInteger(Math.round(band.eur * 1e6) / 1e4)).toBe(true)
        previous = band
      }
    },
  )

  it.each(variants.map((variant) => [variant.sku, variant] as const))(
    "%s: exactly one trade price holds for any quantity",
    (_sku, variant) => {
      for (let quantity = 1; quantity <= 30; quantity += 1) {
        const matching = variant.trade.filter(
          (band) =>
            (band.min_quantity ?? 1) <= quantity &&
            quantity <= (band.max_quantity ?? Infinity),
        )
        expect(matching).toHaveLength(1)
      }
    },
  )
})
