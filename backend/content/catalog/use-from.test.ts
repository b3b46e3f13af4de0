import { AFTERCARE_METHODS, type AftercareMethod } from "../../src/contracts"
import { CATALOG } from "."

const stageOf = (handle: string, method: AftercareMethod) =>
  CATALOG.find((product) => product.handle === handle)?.safety.use_from.find(
    (row) => row.method === method,
  )?.from_day ?? null

describe("from which day a product may be used", () => {
  it.each([
    ["upf50-healing-cap", 0, 0, 0, 0],
    ["recovery-balm", 4, 0, 15, 4],
    ["gentle-foam-cleanser", 7, 1, 3, 4],
    ["blot-protect-pads", null, 0, 0, null],
    ["matte-scalp-moisturiser", 10, 8, null, 11],
    ["matte-mineral-sunscreen", 10, 15, 29, 11],
    ["removal-aftercare-kit", null, 0, 0, null],
    ["smp-aftercare-kit", 4, null, null, null],
  ])("%s: SMP %s, laser %s, Spot Remover %s, skin correction %s", (handle, ...days) => {
    expect(AFTERCARE_METHODS.map((method) => stageOf(handle, method))).toEqual(days)
  })

  it("is said of nothing else, and of a method once", () => {
    const staged = CATALOG.filter(({ safety }) => safety.use_from.length > 0)
    expect(staged).toHaveLength(8)
    for (const { safety, professional } of staged) {
      expect(professional).toBe(false)
      const methods = safety.use_from.map(({ method }) => method)
      expect(new Set(methods).size).toBe(methods.length)
    }
  })

  it.each([
    [
      "removal-aftercare-kit",
      ["gentle-foam-cleanser", "recovery-balm", "blot-protect-pads"],
    ],
    [
      "smp-aftercare-kit",
      [
        "gentle-foam-cleanser",
        "recovery-balm",
        "matte-scalp-moisturiser",
        "matte-mineral-sunscreen",
      ],
    ],
  ])("is for %s the day of its first part, with the others told", (kit, parts) => {
    const entry = CATALOG.find(({ handle }) => handle === kit)
    expect(entry?.safety.use_from.length).toBeGreaterThan(0)
    for (const { method, from_day, note } of entry?.safety.use_from ?? []) {
      const days = parts.map((part) => stageOf(part, method) ?? Number.NaN)
      expect(from_day).toBe(Math.min(...days))
      for (const day of days.filter((one) => one > from_day)) {
        expect(note).toContain(`day ${day}`)
      }
    }
  })
})
