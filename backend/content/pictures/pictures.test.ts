import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import {
  ARTICLE_PICTURES,
  findPictureKey,
  ILLUSTRATIONS,
  listPictureKeys,
  PART_PICTURES,
  PICTURES,
  PRODUCT_PICTURES,
  VARIANT_PICTURES,
} from "."
import { CATALOG } from "../catalog"

const files = readdirSync(__dirname).filter((file) => file.endsWith(".svg"))
const sorted = (keys: Iterable<string>): string[] => [...keys].sort()

describe("pictures", () => {
  it("has one file for every entry of the manifest", () => {
    expect(sorted(files)).toEqual(sorted(Object.values(PICTURES).map(({ file }) => file)))
  })

  it("points products, variants, parts and articles only at pictures that exist", () => {
    const named = [
      ...Object.values(PRODUCT_PICTURES).flat(),
      ...Object.values(VARIANT_PICTURES),
      ...Object.values(PART_PICTURES),
      ...Object.values(ARTICLE_PICTURES).flatMap(({ hero, card }) => [hero, card]),
      ...Object.values(ILLUSTRATIONS).flatMap(({ sides }) =>
        sides.map(({ picture }) => picture),
      ),
    ]
    expect(named.filter((key) => !(key in PICTURES))).toEqual([])
  })

  it("shows every product and variant of the catalogue, and no other", () => {
    expect(sorted(Object.keys(PRODUCT_PICTURES))).toEqual(
      sorted(CATALOG.map(({ handle }) => handle)),
    )
    expect(sorted(Object.keys(VARIANT_PICTURES))).toEqual(
      sorted(CATALOG.flatMap(({ variants }) => variants.map(({ sku }) => sku))),
    )
  })

  it("calls every illustration one, and never a result", () => {
    const captions = Object.values(ILLUSTRATIONS).map(({ caption }) => caption)
    expect(captions.filter((caption) => !caption.startsWith("Illustration"))).toEqual([])
    const keys = Object.values(ILLUSTRATIONS).flatMap(({ sides }) => sides)
    const words = keys.map(({ picture }) => PICTURES[picture]?.alt ?? "").join(" ")
    expect(words).not.toMatch(/\b(before|after treatment|result|patient)\b/i)
  })

  it("sets what a hero explains in letters that a phone can show", () => {
    const UNITS_A_LETTER = 500
    const sizesOf = (key: string) =>
      [
        ...readFileSync(join(__dirname, `${key}.svg`), "utf8").matchAll(
          /scale\(([\d.]+)\)"><use/g,
        ),
      ].map(([, scale]) => Number(scale) * UNITS_A_LETTER)
    for (const key of [
      "article-is-smp-removal-possible",
      "article-why-smp-goes-wrong",
      "article-smp-and-removal-pain",
    ]) {
      // The smallest is the note in the corner, which the caption repeats.
      const [, ...explaining] = sizesOf(key).sort((a, b) => a - b)
      expect(explaining.length).toBeGreaterThan(2)
      expect(Math.min(...explaining)).toBeGreaterThanOrEqual(34)
    }
  })

  it("draws the two sides of a comparison to one size", () => {
    const size = (key: string) =>
      /viewBox="([^"]+)"/.exec(readFileSync(join(__dirname, `${key}.svg`), "utf8"))?.[1]
    const uneven = Object.entries(ILLUSTRATIONS).filter(
      ([, { sides }]) => new Set(sides.map(({ picture }) => size(picture))).size > 1,
    )
    expect(uneven).toEqual([])
  })

  it("says in words what is seen, differently for every picture", () => {
    const alts = Object.values(PICTURES).map(({ alt }) => alt)
    expect(alts.filter((alt) => alt.length < 30)).toEqual([])
    expect(new Set(alts).size).toBe(alts.length)
  })

  it.each(files)("%s needs no font, no other file and no script", (file) => {
    const svg = readFileSync(join(__dirname, file), "utf8")
    expect(svg).not.toMatch(/<(text|image|script|style|foreignObject)\b/)
    expect(svg).not.toMatch(/href="(?!#)/)
    expect(svg).not.toMatch(/NaN|undefined/)
    const limit = file.startsWith("complete-skin-correcting-kit") ? 160_000 : 60_000
    expect(svg.length).toBeLessThan(limit)
  })

  it("lists a product's own pictures first, then its variants', each once", () => {
    const keys = listPictureKeys("spot-remover", ["REM-SPOT-V10", "REM-SPOT-V30"])
    expect(keys).toEqual([
      "spot-remover",
      "spot-remover--open",
      "spot-remover--v10",
      "spot-remover--v30",
    ])
    expect(listPictureKeys("upf50-healing-cap", ["ACC-CAP-S", "ACC-CAP-M"])).toEqual([
      "upf50-healing-cap",
    ])
    expect(listPictureKeys("unknown")).toEqual([])
  })

  it("finds the picture of a kit part, sold alone or not", () => {
    expect(findPictureKey("COR-BASE-3-10")).toBe("skin-base--3-10")
    expect(findPictureKey("MIXCUP")).toBe("part-mixcup")
    expect(findPictureKey("NOTHING")).toBeNull()
  })
})
