import { CATALOG, VARIANT_ITEMS } from "../../../../content/catalog"
import {
  buildProduct,
  buildProductMetadata,
  buildTradePrices,
  type ProductContext,
} from "./build-product"

const place: ProductContext = {
  rank: 4,
  sales_channel_ids: ["sc_us", "sc_eu"],
  shipping_profile_id: "sp",
  tax_inclusive_region_id: "reg_eu",
  category_ids: { aftercare: "pcat_aftercare", correction: "pcat_correction" },
  inventory_item_ids: { "NDL-1RL025": "iitem_needle" },
  variant_items: VARIANT_ITEMS,
  pictures: [
    { url: "/a.webp", alt: "A tube" },
    { url: "/b.webp", alt: "A box" },
  ],
  variant_pictures: {},
}

function entryOf(handle: string) {
  const entry = CATALOG.find((candidate) => candidate.handle === handle)
  if (!entry) throw new Error(`no ${handle} in the catalogue`)
  return entry
}

describe("buildProduct", () => {
  it("limits the EUR price of an open product to the region, so that it includes VAT", () => {
    const [variant] = buildProduct(entryOf("recovery-balm"), place).variants ?? []
    expect(variant?.prices).toEqual([
      { currency_code: "usd", amount: 11 },
      { currency_code: "eur", amount: 11.5, rules: { region_id: "reg_eu" } },
    ])
  })

  it("leaves the EUR price of a professional product without a region, so it excludes VAT", () => {
    const product = buildProduct(entryOf("complete-skin-correcting-kit"), place)
    expect(product.variants?.[0]?.prices).toEqual([
      { currency_code: "usd", amount: 189 },
      { currency_code: "eur", amount: 179 },
    ])
  })

  it("uses twenty needles from stock for a box", () => {
    const product = buildProduct(entryOf("correction-cartridges"), place)
    const box = product.variants?.find(({ sku }) => sku === "SUP-NDL-1RL025-B20")
    expect(box).toMatchObject({
      inventory_items: [{ inventory_item_id: "iitem_needle", required_quantity: 20 }],
    })
  })

  it("starts as a marked draft with its pictures and their alternative texts", () => {
    expect(buildProduct(entryOf("recovery-balm"), place)).toMatchObject({
      status: "draft",
      thumbnail: "/a.webp",
      metadata: { rank: 4, seed_state: "unfinished" },
      images: [
        { url: "/a.webp", metadata: { alt: "A tube" } },
        { url: "/b.webp", metadata: { alt: "A box" } },
      ],
    })
  })

  it("has no mark in its final metadata", () => {
    expect(buildProductMetadata(entryOf("recovery-balm"), 4)).not.toHaveProperty(
      "seed_state",
    )
  })

  it.each(CATALOG.map((entry) => [entry.handle, entry] as const))(
    "gives every variant of %s an inventory item",
    (_handle, entry) => {
      for (const variant of buildProduct(entry, place).variants ?? []) {
        expect(variant).toHaveProperty("inventory_items.0.required_quantity")
      }
    },
  )
})

describe("buildTradePrices", () => {
  it.each([
    [
      "one price for any quantity",
      [{ min_quantity: null, max_quantity: null, usd: 39, eur: 37 }],
      [
        { variant_id: "v", currency_code: "usd", amount: 39 },
        { variant_id: "v", currency_code: "eur", amount: 37 },
      ],
    ],
    [
      "bands by quantity",
      [
        { min_quantity: 1, max_quantity: 5, usd: 5.5, eur: 5 },
        { min_quantity: 6, max_quantity: null, usd: 5.25, eur: 4.75 },
      ],
      [
        {
          variant_id: "v",
          currency_code: "usd",
          amount: 5.5,
          min_quantity: 1,
          max_quantity: 5,
        },
        {
          variant_id: "v",
          currency_code: "eur",
          amount: 5,
          min_quantity: 1,
          max_quantity: 5,
        },
        { variant_id: "v", currency_code: "usd", amount: 5.25, min_quantity: 6 },
        { variant_id: "v", currency_code: "eur", amount: 4.75, min_quantity: 6 },
      ],
    ],
    ["nothing when there is no trade price", [], []],
  ])("lists %s", (_name, trade, prices) => {
    expect(buildTradePrices({ trade }, "v")).toEqual(prices)
  })
})
