import { CATALOG } from "."
import { IRON_OXIDE_MRI } from "./texts"

const find = (handle: string) => {
  const product = CATALOG.find((entry) => entry.handle === handle)
  if (!product) throw new Error(`no product ${handle}`)
  return product
}
const answersOf = (handle: string) =>
  find(handle)
    .safety.questions.map(({ answer }) => answer)
    .join("\n")
const handles = (which: (entry: (typeof CATALOG)[number]) => boolean) =>
  CATALOG.filter(which).map(({ handle }) => handle)

/** What a needle carries into skin, or the needle itself. */
const NEEDLED = handles(
  ({ professional, safety }) =>
    professional &&
    safety.flags.includes("sterile") &&
    safety.contraindications.length > 0,
)
const PIGMENTS = [
  "complete-skin-correcting-kit",
  "skin-base",
  "skin-tint",
  "colour-shift-neutraliser",
]

describe("who must not be needled", () => {
  it("E13: is said on everything that is needled", () => {
    expect(NEEDLED.sort()).toEqual(
      [
        ...PIGMENTS,
        "spot-remover",
        "sterile-mixing-medium",
        "correction-cartridges",
        "patch-test-pack",
      ].sort(),
    )
  })

  it.each(NEEDLED.map((handle) => [handle]))(
    "%s: skin cancer ever and its scar, rough spots, Koebner diseases anywhere",
    (handle) => {
      const stops = find(handle).safety.contraindications
      const has = (...words: RegExp[]) =>
        stops.some((stop) => words.every((word) => word.test(stop)))
      expect(has(/skin cancer/i, /precancerous/, /now or ever/, /never/)).toBe(true)
      expect(has(/scar from skin-cancer surgery: never/)).toBe(true)
      expect(has(/rough, scaly or sore/, /does not close/, /dermatologist/)).toBe(true)
      expect(has(/psoriasis/i, /vitiligo/, /lichen planus/, /anywhere/, /doctor/)).toBe(
        true,
      )
      expect(has(/scarring/, /doctor/)).toBe(true)
    },
  )

  it.each(PIGMENTS.map((handle) => [handle]))(
    "%s: vitiligo is never covered",
    (handle) => {
      expect(find(handle).safety.contraindications).toContain(
        "Vitiligo, or a pale patch that no doctor has looked at.",
      )
    },
  )

  it("by Spot Remover: patches of dots, and pigment that has spread or sits deep", () => {
    const stops = find("spot-remover").safety.contraindications.join("\n")
    expect(stops).toMatch(/coin-size patch is hundreds of dots: laser first/)
    expect(stops).toMatch(/spread, blurred or sits deep/)
  })
})

describe("iron oxide", () => {
  it("is said with what an MRI scan needs, wherever it goes into skin", () => {
    const withIt = handles(
      ({ safety }) =>
        /iron oxide/i.test(safety.ingredients ?? "") &&
        !safety.flags.includes("wash_off"),
    )
    expect(withIt.sort()).toEqual([...PIGMENTS, "patch-test-pack"].sort())
    for (const handle of withIt) {
      expect(find(handle).safety.warnings.join("\n")).toContain(IRON_OXIDE_MRI)
    }
    for (const handle of PIGMENTS) {
      expect(answersOf(handle)).toMatch(/no reason to refuse a scan/)
    }
  })

  it("is taken off before a scan where it sits on the skin", () => {
    expect(answersOf("surface-camouflage-creme")).toMatch(/Take it off before a scan/)
  })
})

describe("sterile", () => {
  const liquids = NEEDLED.filter((handle) => find(handle).safety.ingredients !== null)

  it.each(liquids.map((handle) => [handle]))(
    "%s is single use, or says what keeps it after opening",
    (handle) => {
      const { ingredients, after_opening } = find(handle).safety
      if (/^single use/i.test(after_opening ?? "")) return
      expect(ingredients).toMatch(/preservative/)
      expect(ingredients).toMatch(/sterile until opened/)
      expect(ingredients?.replaceAll("sterile until opened", "")).not.toMatch(/sterile/i)
      expect(answersOf(handle)).toMatch(/42 of 85 unopened inks/)
    },
  )

  it("without a preservative is only sold in single-use vials", () => {
    const remover = find("spot-remover")
    expect(remover.safety.left_out).toContain("preservatives")
    for (const { title } of remover.variants) expect(title).toMatch(/single-use vials/)
  })
})

describe("packs", () => {
  it("of patch tests list their contents, and offer one's own mix or each base", () => {
    expect(answersOf("patch-test-pack")).toMatch(/applicator.*cup.*plaster.*label.*card/s)
    const tested = find("patch-test-pack").variants.map(
      ({ options }) => options["What you test"],
    )
    expect(tested).toEqual([
      "Your own mix (empty applicators)",
      ...[1, 2, 3, 4, 5, 6].map((base) => `Skin Base ${base} (filled)`),
    ])
  })

  it("of disposables list their contents, and come with a glove size", () => {
    expect(find("session-disposables").description).toMatch(
      /cover.*bib.*sleeve.*film.*cups.*gauze.*pads.*bag/s,
    )
    expect(find("session-disposables").options).toEqual([
      { title: "Glove size", values: ["S", "M", "L", "XL"] },
    ])
  })
})

describe("what is claimed", () => {
  const texts = CATALOG.flatMap((entry) => [
    entry.description,
    entry.safety.expectation,
    ...entry.safety.can,
    ...entry.safety.questions.map(({ answer }) => answer),
  ])

  it("is never that a patch test makes an allergy less likely", () => {
    const found = texts.filter((text) =>
      /(?<!not )(?:lowers?|reduces?|less) (?:the )?(?:doubt|risk|odds|likely)/i.test(
        text,
      ),
    )
    expect(found.filter((text) => !/does not make/.test(text))).toEqual([])
  })

  it("about counted people or things names who counted them and when", () => {
    const counted = texts.filter((text) =>
      /\b\d+ of \d+\b|\bof \d+ (?:people|tattoos)|\bwith \d+ people/i.test(text),
    )
    expect(counted.length).toBeGreaterThan(3)
    for (const text of counted) expect(text).toMatch(/\b(?:19|20)\d\d\b/)
  })

  it("about the creme is that foam alone does not take it off", () => {
    const creme = answersOf("surface-camouflage-creme")
    expect(creme).toMatch(/cleansing oil or a cream cleanser, which we do not sell/)
    expect(creme).toMatch(/do not come off with water and foam alone/)
  })
})
