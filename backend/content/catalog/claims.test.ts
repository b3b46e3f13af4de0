import { CLAIM_PATTERNS, PRODUCT_PATTERNS } from "../../../scripts/claims-patterns.mjs"
import { findClaims } from "../../../scripts/find-claims.mjs"
import { CATALOG, CATEGORIES } from "."

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

const PATTERNS = [
  ...CLAIM_PATTERNS.filter(({ level }) => level === "hard"),
  ...PRODUCT_PATTERNS,
]

/** What the words of a product say that they must not. */
const listClaims = (texts: string[]): string[] =>
  findClaims("catalogue.md", texts.join("\n\n"), PATTERNS).findings.map(
    ({ words, pattern }) => `${pattern.id}: ${words}`,
  )

describe("claims", () => {
  it("stand in no text of a product", () => {
    expect(listClaims(listTexts([CATALOG, CATEGORIES]))).toEqual([])
  })

  it.each([
    "Completely removes bad SMP.",
    "Removes pigment for good.",
    "Heals and repairs scars.",
    "The only way, guaranteed!",
    "Safe for everyone, natural and painless.",
    "Lightens skin and fades age spots.",
    "Gets rid of dots.",
    "In nude and flesh.",
  ])("are found in “%s”", (text) => {
    expect(listClaims([text])).not.toEqual([])
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
