import { readFileSync } from "node:fs"
import { join } from "node:path"

import { parseArticle } from "../articles/parse-article"
import { CATALOG } from "."
import { ARTICLE } from "./articles"

/** What each product is read with, as agreed: first to read, then the aftercare. */
const AGREED: Record<string, [readFirst: string[], aftercare: string[]]> = {
  "spot-remover": [
    [ARTICLE.spotRemover, ARTICLE.matchTheFix],
    [ARTICLE.correctionAftercare],
  ],
  "complete-skin-correcting-kit": [
    [ARTICLE.skinKit, ARTICLE.matchTheFix],
    [ARTICLE.correctionAftercare],
  ],
  "skin-base": [[ARTICLE.skinKit], [ARTICLE.correctionAftercare]],
  "skin-tint": [[ARTICLE.skinKit], [ARTICLE.correctionAftercare]],
  "colour-shift-neutraliser": [[ARTICLE.matchTheFix], [ARTICLE.correctionAftercare]],
  "sterile-mixing-medium": [[ARTICLE.skinKit], []],
  "correction-cartridges": [[ARTICLE.spotRemover, ARTICLE.skinKit, ARTICLE.choosing], []],
  "shade-match-cards": [[ARTICLE.skinKit], []],
  "patch-test-pack": [[ARTICLE.spotRemover, ARTICLE.skinKit], []],
  "session-disposables": [[ARTICLE.choosing], []],
  "practice-skin": [[ARTICLE.choosing], []],
  "gentle-foam-cleanser": [
    [ARTICLE.correctionAftercare, ARTICLE.smpAftercare, ARTICLE.redness],
    [],
  ],
  "recovery-balm": [
    [ARTICLE.correctionAftercare, ARTICLE.smpAftercare, ARTICLE.redness],
    [],
  ],
  "blot-protect-pads": [[ARTICLE.correctionAftercare], []],
  "matte-scalp-moisturiser": [[ARTICLE.shineAndSun, ARTICLE.fading], []],
  "matte-mineral-sunscreen": [
    [ARTICLE.shineAndSun, ARTICLE.fading, ARTICLE.smpAftercare],
    [],
  ],
  "surface-camouflage-creme": [[ARTICLE.skinKit, ARTICLE.matchTheFix], []],
  "upf50-healing-cap": [[ARTICLE.smpAftercare, ARTICLE.shineAndSun], []],
  "removal-aftercare-kit": [[ARTICLE.correctionAftercare], []],
  "smp-aftercare-kit": [[ARTICLE.smpAftercare, ARTICLE.shineAndSun], []],
}

function listNamedProducts(slug: string): string[] {
  const file = join(__dirname, "../articles", `${slug}.md`)
  return parseArticle(readFileSync(file, "utf8")).products
}

it("has an agreed pairing for every product", () => {
  expect(CATALOG.map(({ handle }) => handle).sort()).toEqual(Object.keys(AGREED).sort())
})

describe.each(CATALOG)("$handle", ({ handle, read_first, aftercare }) => {
  const [first, after] = AGREED[handle] ?? [[], []]

  it("is read with the agreed articles first", () => {
    expect(read_first.slice(0, first.length)).toEqual(first)
    expect(aftercare).toEqual(after)
  })

  it("stands beside further articles only where they name it", () => {
    const further = read_first.slice(first.length)
    expect(further.filter((slug) => !listNamedProducts(slug).includes(handle))).toEqual(
      [],
    )
  })
})
