import { CATALOG, INVENTORY_ITEMS, SEED_STOCK, VARIANT_ITEMS } from "."
import { MARKET_CODES } from "../../src/contracts"

const variants = CATALOG.flatMap((product) => product.variants)
const itemSkus = INVENTORY_ITEMS.map((item) => item.sku)

/** Whole units of a variant that a shelf can give. */
function countSellable(sku: string, stock: Record<string, number>): number {
  const items = VARIANT_ITEMS[sku] ?? []
  return Math.min(
    ...items.map((item) => Math.floor((stock[item.item_sku] ?? 0) / item.quantity)),
  )
}

/** USD list price of one piece of an inventory item; printed cards and cups cost nothing. */
function getPiecePrice(itemSku: string): number {
  for (const { sku, list_price } of variants) {
    const items = VARIANT_ITEMS[sku] ?? []
    const [item] = items
    if (items.length === 1 && item?.item_sku === itemSku) {
      return list_price.usd / item.quantity
    }
  }
  return 0
}

describe("inventory items", () => {
  it("are unique, and every variant draws on ones that exist", () => {
    expect(new Set(itemSkus).size).toBe(itemSkus.length)
    expect(Object.keys(VARIANT_ITEMS).sort()).toEqual(
      variants.map((variant) => variant.sku).sort(),
    )
    for (const items of Object.values(VARIANT_ITEMS)) {
      expect(items.length).toBeGreaterThan(0)
      for (const item of items) {
        expect(itemSkus).toContain(item.item_sku)
        expect(item.quantity).toBeGreaterThanOrEqual(1)
      }
    }
  })

  it("do not exist for kits, boxes of needles and packs of patch sets", () => {
    const composed = variants
      .map((variant) => variant.sku)
      .filter((sku) => !itemSkus.includes(sku))
    expect(composed.sort()).toEqual([
      "KIT-AFTR",
      "KIT-AFTS-EU",
      "KIT-AFTS-US",
      "KIT-SKIN-DEP",
      "KIT-SKIN-FUL",
      "KIT-SKIN-LGT",
      "KIT-SKIN-MED",
      "SUP-NDL-1RL020-B20",
      "SUP-NDL-1RL025-B20",
      "SUP-NDL-3RL025-B20",
      "SUP-PATCH-MIX-P5",
    ])
  })

  it.each([
    ["KIT-SKIN-LGT", 223.9],
    ["KIT-SKIN-MED", 223.9],
    ["KIT-SKIN-DEP", 223.9],
    ["KIT-SKIN-FUL", 465.4],
    ["KIT-AFTR", 32],
    ["KIT-AFTS-US", 73],
    ["KIT-AFTS-EU", 73],
  ])("of %s cost %d USD bought alone", (sku, sum) => {
    const items = VARIANT_ITEMS[sku] ?? []
    const total = items.reduce(
      (soFar, item) => soFar + item.quantity * getPiecePrice(item.item_sku),
      0,
    )
    expect(total).toBeCloseTo(sum, 6)
  })
})

describe("kits and boxes on one shelf", () => {
  const shelf: Record<string, number> = {
    "COR-BASE-1-10": 9,
    "COR-BASE-2-10": 7,
    "COR-TINT-IVO-10": 12,
    "COR-TINT-ROS-10": 12,
    "COR-TINT-GLD-10": 30,
    "COR-TINT-OCH-10": 30,
    "SUP-MEDM-15": 20,
    "SUP-SHADE-SET": 15,
    PATCHSET: 40,
    "NDL-1RL025": 33,
    MIXCUP: 100,
    "CARD-KIT-IFU": 50,
  }

  it("give six Light kits, and two once a box of needles is sold", () => {
    expect(countSellable("KIT-SKIN-LGT", shelf)).toBe(6)
    const [box] = VARIANT_ITEMS["SUP-NDL-1RL025-B20"] ?? []
    const left = { ...shelf, "NDL-1RL025": 33 - (box?.quantity ?? 0) }
    expect(countSellable("KIT-SKIN-LGT", left)).toBe(2)
  })
})

describe("first stock", () => {
  it.each(MARKET_CODES)("in %s counts every item sold there, and no other", (market) => {
    const needed = variants
      .filter((variant) => variant.markets.includes(market))
      .flatMap((variant) => VARIANT_ITEMS[variant.sku] ?? [])
      .map((item) => item.item_sku)
    expect(Object.keys(SEED_STOCK[market]).sort()).toEqual([...new Set(needed)].sort())
  })

  it("limits the Light kit in the US by Base 2", () => {
    expect(countSellable("KIT-SKIN-LGT", SEED_STOCK.us)).toBe(7)
    expect(SEED_STOCK.us["COR-BASE-2-10"]).toBe(7)
  })

  it.each(MARKET_CODES)(
    "in %s shows plenty, low, one left, none, backorder",
    (market) => {
      const sold = variants.filter((variant) => variant.markets.includes(market))
      const count = (sku: string) => countSellable(sku, SEED_STOCK[market])
      expect(sold.filter(({ sku }) => count(sku) > 20).length).toBeGreaterThan(20)
      expect(sold.some(({ sku }) => count(sku) > 1 && count(sku) <= 5)).toBe(true)
      expect(sold.some(({ sku }) => count(sku) === 1)).toBe(true)
      expect(sold.some((one) => count(one.sku) === 0 && !one.allow_backorder)).toBe(true)
      expect(sold.some((one) => count(one.sku) === 0 && one.allow_backorder)).toBe(true)
    },
  )
})
