import { CATALOG, CATEGORIES } from "."
import { ARTICLE } from "./articles"

const SKU = /^(REM|COR|SUP|KIT|AFT|SUN|CAM|ACC)(-[A-Z0-9]+){1,4}$/

const variants = CATALOG.flatMap((product) => product.variants)
const handles = CATALOG.map((product) => product.handle)
const byHandle = CATALOG.map((product) => [product.handle, product] as const)

describe("the catalogue", () => {
  it("holds 20 products and 73 variants", () => {
    expect(CATALOG).toHaveLength(20)
    expect(new Set(handles).size).toBe(20)
    expect(variants).toHaveLength(73)
  })

  it("gives every variant a SKU of the scheme, once", () => {
    expect(new Set(variants.map((variant) => variant.sku)).size).toBe(73)
    for (const { sku } of variants) {
      expect(sku).toMatch(SKU)
      expect(sku.length).toBeLessThanOrEqual(24)
    }
  })

  it("puts every product in a category, and something in every category", () => {
    const known = CATEGORIES.map((category) => category.handle)
    for (const product of CATALOG) {
      expect(product.categories.length).toBeGreaterThan(0)
      expect(known).toEqual(expect.arrayContaining(product.categories))
    }
    const used = CATALOG.flatMap((product) => product.categories)
    expect(new Set(used)).toEqual(new Set(known))
  })

  it("opens each product at its level", () => {
    const levels = Object.fromEntries(
      CATALOG.map((product) => [product.handle, product.access_level]),
    )
    expect(levels).toEqual({
      "spot-remover": "T2",
      "complete-skin-correcting-kit": "T3",
      "skin-base": "T3",
      "skin-tint": "T3",
      "colour-shift-neutraliser": "T3",
      "sterile-mixing-medium": "T1",
      "correction-cartridges": "T1",
      "shade-match-cards": "T0",
      "patch-test-pack": "T1",
      "session-disposables": "T1",
      "practice-skin": "T0",
      "gentle-foam-cleanser": "T0",
      "recovery-balm": "T0",
      "blot-protect-pads": "T0",
      "matte-scalp-moisturiser": "T0",
      "matte-mineral-sunscreen": "T0",
      "surface-camouflage-creme": "T0",
      "upf50-healing-cap": "T0",
      "removal-aftercare-kit": "T0",
      "smp-aftercare-kit": "T0",
    })
  })

  it("limits three products per order", () => {
    const limited = CATALOG.filter((product) => product.max_per_order !== null)
    expect(limited.map(({ handle, max_per_order }) => [handle, max_per_order])).toEqual([
      ["spot-remover", 6],
      ["complete-skin-correcting-kit", 3],
      ["matte-mineral-sunscreen", 20],
    ])
  })

  it("sells region-locked variants in one market and the rest in both", () => {
    for (const { sku, markets } of variants) {
      if (sku.endsWith("-US")) expect(markets).toEqual(["us"])
      else if (sku.endsWith("-EU")) expect(markets).toEqual(["eu"])
      else expect(markets).toEqual(["us", "eu"])
    }
  })

  it("takes backorders for aftercare goods and the creme only, never for kits", () => {
    const onBackorder = CATALOG.filter((product) =>
      product.variants.some((variant) => variant.allow_backorder),
    )
    expect(onBackorder.map((product) => product.handle).sort()).toEqual(
      [
        "gentle-foam-cleanser",
        "recovery-balm",
        "blot-protect-pads",
        "matte-scalp-moisturiser",
        "matte-mineral-sunscreen",
        "surface-camouflage-creme",
        "upf50-healing-cap",
      ].sort(),
    )
    for (const product of onBackorder) {
      expect(product.variants.every((variant) => variant.allow_backorder)).toBe(true)
    }
  })

  it("sends only the disposables pack by ground", () => {
    const hazmat = CATALOG.filter((product) => product.safety.hazmat !== null)
    expect(hazmat.map((product) => product.handle)).toEqual(["session-disposables"])
    expect(hazmat[0]?.safety.flags).toContain("no_air")
  })
})

describe.each(byHandle)("%s", (handle, product) => {
  it("is professional exactly when it needs a level, and says so", () => {
    const needsLevel = product.access_level !== "T0"
    expect(product.professional).toBe(needsLevel)
    expect(product.safety.flags.includes("professional_only")).toBe(needsLevel)
    expect(product.safety.flags.includes("age_18")).toBe(needsLevel)
    if (needsLevel) expect(product.safety.warnings.join(" ")).toContain("For trained")
  })

  it("offers each combination of option values at most once, and uses every value", () => {
    const combinations = product.variants.map((variant) =>
      product.options.map(({ title }) => variant.options[title] ?? ""),
    )
    expect(new Set(combinations.map((values) => values.join("|"))).size).toBe(
      product.variants.length,
    )
    product.options.forEach(({ title, values }, index) => {
      const used = new Set(combinations.map((combination) => combination[index]))
      expect(used).toEqual(new Set(values))
      for (const variant of product.variants) {
        expect(Object.keys(variant.options)).toContain(title)
        expect(Object.keys(variant.options)).toHaveLength(product.options.length)
      }
    })
  })

  it("has a weight and a size for every pack", () => {
    for (const pack of product.variants) {
      expect(pack.weight_g).toBeGreaterThan(0)
      expect(pack.length_mm * pack.width_mm * pack.height_mm).toBeGreaterThan(0)
    }
  })

  it("says honestly what it can and cannot do, and answers questions", () => {
    const { safety } = product
    expect(product.description.split("\n\n").length).toBeGreaterThanOrEqual(2)
    expect(product.description.split("\n\n").length).toBeLessThanOrEqual(3)
    expect(safety.can.length).toBeGreaterThanOrEqual(3)
    expect(safety.can.length).toBeLessThanOrEqual(4)
    expect(safety.cannot.length).toBeGreaterThanOrEqual(3)
    expect(safety.cannot.length).toBeLessThanOrEqual(4)
    expect(safety.questions.length).toBeGreaterThanOrEqual(3)
    expect(safety.questions.length).toBeLessThanOrEqual(8)
    expect([0, 5]).toContain(safety.after_the_visit.length)
    if (safety.ingredients !== null) {
      expect(safety.ingredients).toMatch(/label of your lot lists the full composition/)
    }
  })

  it("names something to read first, and aftercare or why there is none", () => {
    const slugs: string[] = Object.values(ARTICLE)
    expect(product.read_first.length).toBeGreaterThan(0)
    for (const slug of [...product.read_first, ...product.aftercare]) {
      expect(slugs).toContain(slug)
    }
    expect(product.aftercare.length === 0).toBe(product.aftercare_note !== null)
  })

  it("goes with other products of the catalogue", () => {
    expect(product.goes_with).not.toContain(handle)
    expect(handles).toEqual(expect.arrayContaining(product.goes_with))
  })
})
