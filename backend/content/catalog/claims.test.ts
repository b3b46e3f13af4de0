import { CATALOG, CATEGORIES } from "."

/** Words no product may use: unprovable, misleading, or turning a cosmetic into a drug. */
const FORBIDDEN: [why: string, pattern: RegExp][] = [
  [
    "promise of removal",
    /\b(complete(ly)?|permanent(ly)?|entire(ly)?|full(y)?|total(ly)?|100 ?%)\s+(\w+\s+){0,2}(remov|eras)/i,
  ],
  [
    "promise of removal",
    /\b(remov|eras)\w*\s+(\S+\s+){0,4}(completely|permanently|entirely|fully|for good)/i,
  ],
  ["promise of removal", /\b(erase[sd]?|erasing|gets? rid of|getting rid of)\b/i],
  ["false", /\bonly (option|way)\b/i],
  ["false", /\b(painless|pain-free|no downtime)\b/i],
  ["drug claim", /\b(heals|regenerat\w+|treats?|cur(e|es|ed|ing)|repairs?|repairing)\b/i],
  [
    "drug or biocide claim",
    /\b(anti-?bacterial|anti-?septic|prevents? (an )?infections?)\b/i,
  ],
  [
    "drug claim",
    /\b(lightens? (the |your )?skin|bleach\w*|fades? (age|dark) (spots|patches)|skin-lightening)\b/i,
  ],
  [
    "unprovable",
    /\b(safe for (everyone|all)|all skin (types|colou?rs)|no side effects|hypoallergenic)\b/i,
  ],
  ["no quality mark", /\bFDA[- ](approved|registered|cleared)\b/i],
  ["no study", /\b(dermatologist|clinically|doctor)[- ](approved|proven|tested)\b/i],
  ["misleading", /\b(natural|naturally|chemical-free|non-toxic|cruelty-free)\b/i],
  ["unreliable badge", /\bREACH[- ]compliant\b/i],
  ["promise", /\b(guarantee\w*|miracle)\b/i],
  ["distress", /\b(at any cost|ruined|disaster|freak|botched)\b/i],
  ["needs proof", /\bbefore[- /]?(and )?after\b/i],
  ["tone", /!/],
  ["names of shades", /\b(nude|flesh)\b/i],
]

/** Every text of a product a shopper can read; the note to staff is left out. */
function listTexts(value: unknown): string[] {
  if (typeof value === "string") return [value]
  if (Array.isArray(value)) return value.flatMap(listTexts)
  if (value && typeof value === "object") {
    return Object.entries(value)
      .filter(([key]) => key !== "regulatory_note")
      .flatMap(([, inner]) => listTexts(inner))
  }
  return []
}

describe("claims", () => {
  it.each(FORBIDDEN)("nothing reads like this (%s): %s", (_why, pattern) => {
    const texts = listTexts([CATALOG, CATEGORIES])
    expect(texts.filter((text) => pattern.test(text))).toEqual([])
  })

  it("catches what it is there to catch", () => {
    const bad = [
      "Completely removes bad SMP.",
      "Removes pigment for good.",
      "Heals and repairs scars.",
      "The only way, guaranteed!",
      "Safe for everyone, natural and painless.",
      "Lightens skin and fades age spots.",
    ]
    for (const text of bad) {
      expect(FORBIDDEN.some(([, pattern]) => pattern.test(text))).toBe(true)
    }
  })
})

describe("fixed texts", () => {
  it.each([
    [
      "spot-remover",
      "Lightens selected pigment. Several visits may be needed. Some pigment may stay. Marks or scars can occur.",
    ],
    [
      "complete-skin-correcting-kit",
      "Contains light-reflecting mineral pigments. Tell any future laser provider: laser can darken this pigment. Do not use over moles, age spots, dark patches, or raised scars.",
    ],
    ["matte-mineral-sunscreen", "Do not put on open or scabbed skin."],
  ])("stand on %s", (handle, text) => {
    const product = CATALOG.find((entry) => entry.handle === handle)
    expect(product?.safety.warnings).toContain(text)
  })
})
