import type { Access } from "../../../contracts"
import type { CartFacts, CartLine, VariantFacts } from "./cart-line"
import { isWholeQuantity, planRefusals } from "./plan-refusals"
import { countSellable, sumDemand } from "./sum-demand"

const OPEN: Access = {
  level: "T0",
  can_see_price: true,
  can_buy: true,
  reason: "open",
}

function variant(id: string, given: Partial<VariantFacts> = {}): VariantFacts {
  return {
    variant_id: id,
    product_id: `product-${id}`,
    title: id,
    product_title: id,
    is_on_sale: true,
    markets: null,
    access: OPEN,
    max_per_order: null,
    counts_stock: true,
    allow_backorder: false,
    parts: [{ inventory_item_id: `item-${id}`, required_quantity: 1 }],
    ...given,
  }
}

function line(variantId: string, quantity: number, id: string | null = null): CartLine {
  return { line_item_id: id, variant_id: variantId, quantity, title: variantId }
}

function facts(
  variants: VariantFacts[],
  stock: Record<string, number>,
  market: CartFacts["market"] = "us",
): CartFacts {
  return {
    market,
    variants: new Map(variants.map((one) => [one.variant_id, one])),
    stock: new Map(Object.entries(stock)),
  }
}

const codes = (
  lines: CartLine[],
  given: CartFacts,
  touched?: ReadonlySet<string>,
): (string | number | null)[][] =>
  planRefusals(lines, given, touched).map((one) => [
    one.code,
    one.variant_id,
    one.available,
  ])

describe("stock", () => {
  const ten = facts([variant("a"), variant("b")], { "item-a": 10, "item-b": 10 })

  it.each<[string, CartLine[], (string | number | null)[][]]>([
    ["allows exactly all of it", [line("a", 10)], []],
    ["refuses one too many", [line("a", 11)], [["insufficient_inventory", "a", 10]]],
    [
      "sums two lines of one variant: 6 + 6 of 10",
      [line("a", 6, "l1"), line("a", 6, "l2")],
      [
        ["insufficient_inventory", "a", 10],
        ["insufficient_inventory", "a", 10],
      ],
    ],
    ["allows 4 + 6 of 10", [line("a", 4, "l1"), line("a", 6, "l2")], []],
    ["keeps items apart", [line("a", 10), line("b", 10)], []],
  ])("%s", (_name, lines, expected) => {
    expect(codes(lines, ten)).toEqual(expected)
  })

  it("sums two variants that use one item: 8 + 8 of 10", () => {
    const part = [{ inventory_item_id: "shared", required_quantity: 1 }]
    const shared = facts([variant("a", { parts: part }), variant("b", { parts: part })], {
      shared: 10,
    })
    expect(codes([line("a", 8), line("b", 8)], shared)).toEqual([
      ["insufficient_inventory", "a", 2],
      ["insufficient_inventory", "b", 2],
    ])
  })

  it("checks only the touched variants, but counts all lines", () => {
    const part = [{ inventory_item_id: "shared", required_quantity: 1 }]
    const shared = facts([variant("a", { parts: part }), variant("b", { parts: part })], {
      shared: 10,
    })
    expect(codes([line("a", 8), line("b", 8)], shared, new Set(["b"]))).toEqual([
      ["insufficient_inventory", "b", 2],
    ])
  })

  it("counts a kit's pieces and a box of the same pieces from one pool", () => {
    const kit = variant("kit", {
      parts: [
        { inventory_item_id: "needle", required_quantity: 5 },
        { inventory_item_id: "base", required_quantity: 1 },
      ],
    })
    const box = variant("box", {
      parts: [{ inventory_item_id: "needle", required_quantity: 20 }],
    })
    const shop = facts([kit, box], { needle: 33, base: 9 })
    expect(countSellable(kit, [], shop.variants, shop.stock)).toBe(6)
    expect(countSellable(kit, [line("box", 1)], shop.variants, shop.stock)).toBe(2)
    expect(codes([line("box", 1), line("kit", 3)], shop)).toEqual([
      ["insufficient_inventory", "box", 0],
      ["insufficient_inventory", "kit", 2],
    ])
    expect(codes([line("box", 1), line("kit", 2)], shop)).toEqual([])
  })

  it("allows backorder, and takes no stock for it from lines that cannot wait", () => {
    const part = [{ inventory_item_id: "shared", required_quantity: 1 }]
    const shop = facts(
      [
        variant("now", { parts: part }),
        variant("later", { parts: part, allow_backorder: true }),
      ],
      { shared: 1 },
    )
    expect(codes([line("later", 50)], shop)).toEqual([])
    expect(codes([line("later", 50), line("now", 1)], shop)).toEqual([])
    expect(codes([line("later", 50), line("now", 2)], shop)).toEqual([
      ["insufficient_inventory", "now", 1],
    ])
  })

  it("needs no stock for a variant that does not count it", () => {
    const shop = facts([variant("a", { counts_stock: false, parts: [] })], {})
    expect(codes([line("a", 999)], shop)).toEqual([])
    expect(sumDemand([line("a", 999)], shop.variants).size).toBe(0)
  })

  it("refuses a variant that counts stock but has no inventory item, or no level here", () => {
    expect(codes([line("a", 1)], facts([variant("a", { parts: [] })], {}))).toEqual([
      ["insufficient_inventory", "a", 0],
    ])
    expect(codes([line("a", 1)], facts([variant("a")], {}))).toEqual([
      ["insufficient_inventory", "a", 0],
    ])
  })

  it("never returns a negative number when more is reserved than stocked", () => {
    expect(codes([line("a", 1)], facts([variant("a")], { "item-a": -4 }))).toEqual([
      ["insufficient_inventory", "a", 0],
    ])
  })
})

describe("access, market, product, quantity", () => {
  const denied: Access = {
    level: "T3",
    can_see_price: false,
    can_buy: false,
    reason: "sign_in_required",
  }

  it.each<[string, Partial<VariantFacts>, CartFacts["market"], string | null]>([
    ["an open product", {}, "us", null],
    [
      "a draft or another channel's product",
      { is_on_sale: false },
      "us",
      "product_not_available",
    ],
    ["a product above the level", { access: denied }, "us", "access_denied"],
    ["a US-only variant in the US", { markets: ["us"] }, "us", null],
    ["a US-only variant in Europe", { markets: ["us"] }, "eu", "not_sold_in_country"],
    ["a variant for no market", { markets: [] }, "us", "not_sold_in_country"],
    ["a US-only variant in a shop without markets", { markets: ["us"] }, null, null],
    [
      "the gravest first",
      { is_on_sale: false, access: denied },
      "us",
      "product_not_available",
    ],
  ])("%s", (_name, given, market, expected) => {
    const shop = facts([variant("a", given)], { "item-a": 10 }, market)
    expect(planRefusals([line("a", 1)], shop)[0]?.code ?? null).toBe(expected)
  })

  it("refuses a variant that no longer exists, with its title from the cart", () => {
    const [refusal] = planRefusals(
      [{ ...line("gone", 1, "l1"), title: "Old Balm" }],
      facts([], {}),
    )
    expect(refusal).toMatchObject({
      code: "product_not_available",
      line_item_id: "l1",
      message: "Old Balm is not available.",
    })
  })

  it("counts the purchase limit over all variants of the product", () => {
    const limit = { product_id: "p", max_per_order: 3 }
    const shop = facts([variant("a", limit), variant("b", limit)], {
      "item-a": 9,
      "item-b": 9,
    })
    expect(codes([line("a", 2), line("b", 1)], shop)).toEqual([])
    expect(codes([line("a", 2), line("b", 2)], shop)).toEqual([
      ["purchase_limit_exceeded", "a", 1],
      ["purchase_limit_exceeded", "b", 1],
    ])
  })

  it.each([
    [1, true],
    [999, true],
    [1000, false],
    [0, false],
    [-1, false],
    [1.5, false],
    [0.0001, false],
    [Number.NaN, false],
    [Number.POSITIVE_INFINITY, false],
  ])("quantity %p is whole: %p", (quantity, expected) => {
    expect(isWholeQuantity(quantity)).toBe(expected)
    const shop = facts([variant("a", { counts_stock: false })], {})
    expect(planRefusals([line("a", quantity)], shop).length === 0).toBe(expected)
  })

  it("includes the number that is available", () => {
    const shop = facts(
      [variant("a", { title: "Complete Skin Correcting Kit (Light range)" })],
      {
        "item-a": 2,
      },
    )
    expect(planRefusals([line("a", 3)], shop)[0]?.message).toBe(
      "Only 2 Complete Skin Correcting Kit (Light range) left for this cart; you asked for 3.",
    )
  })
})
