import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { CLAIM_PATTERNS } from "./claims-patterns.mjs"
import { findClaims } from "./find-claims.mjs"
import { listTextFiles, TEXT_ROOTS } from "./lib/text-files.mjs"

const find = (source, name = "text.md") => findClaims(name, source, CLAIM_PATTERNS)
const idsOf = (source, name) => find(source, name).findings.map((f) => f.pattern.id)

describe("forbidden claims", () => {
  test.each([
    ["full-removal", "Spot Remover completely removes large dots."],
    ["full-removal", "It permanently and gently erases them."],
    ["full-removal", "Removes unwanted dots for good."],
    ["full-removal", "100% removal in three visits"],
    ["full-removal", "The dots fade completely."],
    ["only-way", "Laser is the only option after five years."],
    ["painless", "A painless visit"],
    ["painless", "with no downtime"],
    ["healing-claim", "This balm heals the skin."],
    ["healing-claim", "It treats old scars."],
    ["healing-claim", "Speeds up healing"],
    ["germs", "Antibacterial foam"],
    ["germs", "prevents infection"],
    ["skin-lightening", "It lightens the skin."],
    ["skin-lightening", "Fades age spots"],
    ["safe-for-all", "Safe for everyone"],
    ["safe-for-all", "for all skin types"],
    ["safe-for-all", "no side effects"],
    ["fda-mark", "FDA-approved"],
    ["doctor-approved", "Dermatologist tested"],
    ["purity", "All-natural and non-toxic"],
    ["reach-badge", "REACH compliant"],
    ["guarantee", "Guaranteed results"],
    ["guarantee", "A miracle"],
    ["distress", "Rid of it at any cost"],
    ["distress", "a botched hairline"],
    ["youth", "It turns back the clock."],
    ["before-after", "Before/after photos of our clients"],
  ])("%s is found in “%s”", (id, text) => {
    expect(idsOf(text)).toContain(id)
  })

  test.each([
    [
      "full-removal",
      "remove every trace | removed without a trace | removes all pigment",
    ],
    ["full-removal", "100 percent removal | one hundred per cent removal | gone forever"],
    ["full-removal", "erasing old pigment | erased tattoos | clears pigment completely"],
    ["full-removal", "rid of your SMP forever | getting rid of it for good"],
    ["only-way", "the only way | the sole option | the only option is laser"],
    ["painless", "pain free | free of pain | it won’t hurt | no recovery time"],
    [
      "healing-claim",
      "heal your scars | regenerating the scalp | repairing damaged skin",
    ],
    ["healing-claim", "cures acne | treating hyperpigmentation | scar treatment"],
    ["healing-claim", "cell renewal | a cure for scars | repairs scars"],
    ["germs", "anti-bacterial | antiseptic | preventing infection | disinfects the skin"],
    ["skin-lightening", "bleaches skin | fading your age spots | lightens age spots"],
    ["skin-lightening", "fades hyperpigmentation | treats hyperpigmentation"],
    ["safe-for-all", "all skin types | any skin type | free of side effects"],
    ["fda-mark", "FDA registered | approved by FDA | registered with the FDA"],
    ["doctor-approved", "approved by dermatologists | recommended by doctors"],
    ["purity", "naturally derived | chemical-free | no chemicals | non toxic"],
    ["reach-badge", "REACH-compliant | complies with REACH | compliant with REACH"],
    ["guarantee", "results guaranteed | guaranteed to work | miraculous"],
    ["guarantee", "permanent results | 100% guarantee | it lasts forever"],
    ["distress", "at all costs | ruined | disastrous | freaky | hideous"],
    ["before-after", "before & after pictures | before-after photos"],
  ])("%s is found in every form of “%s”", (id, forms) => {
    const unseen = forms.split(" | ").filter((form) => !idsOf(form).includes(id))
    expect(unseen).toEqual([])
  })

  test.each([
    "May lighten selected pigment over several visits.",
    "Some pigment may remain.",
    "Let the skin heal, then look again.",
    "A shade match is not promised.",
    "Remove the item from your bag.",
    "Wait until the skin has healed completely.",
    "Treat your skin gently.",
    "A hairline that looks natural from the front",
    "It hurts less than laser.",
    "A healed scar, flat and pale",
    "Some keep it for years; it can turn grey, sometimes for good.",
    "Sunscreen is a medicine in the United States.",
  ])("nothing hard is found in “%s”", (text) => {
    expect(find(text).findings.filter((f) => f.pattern.level === "hard")).toEqual([])
  })

  it("reports the line, also when the words are on two lines", () => {
    const [finding] = find("# Title\n\nIt completely\nremoves dots.").findings
    expect(finding).toMatchObject({ line: 3, words: "completely removes" })
  })

  it("every pattern has an id, a reason and a suggestion", () => {
    const ids = CLAIM_PATTERNS.map((pattern) => pattern.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const pattern of CLAIM_PATTERNS) {
      expect(["hard", "soft"]).toContain(pattern.level)
      expect(pattern.why && pattern.instead).toBeTruthy()
    }
  })
})

describe("the checked parts of a TypeScript file", () => {
  const view = [
    'import { painless } from "painless"',
    "// a painless comment",
    "const painFree = () => (",
    "  <p title={`miracle ${name}`}>",
    '    It completely{" "}',
    "    removes it",
    "  </p>",
    ")",
    'export const text = "the only " +',
    '  "way"',
    'export const apart = ["the only", "way"]',
  ].join("\n")

  it("are strings and JSX text, joined where a sentence continues, without code", () => {
    const found = find(view, "view.tsx").findings.map((f) => [f.line, f.pattern.id])
    expect(found).toEqual([
      [4, "guarantee"],
      [5, "full-removal"],
      [9, "only-way"],
    ])
  })
})

describe("an allowance", () => {
  it.each([
    [
      "Markdown, line before",
      "a.md",
      "<!-- claims-allow: quoted to refute -->\nPainless",
    ],
    ["Markdown, same line", "a.md", "Painless <!-- claims-allow: quoted to refute -->"],
    ["front matter", "a.md", "---\n# claims-allow: quoted to refute\ntitle: Painless\n"],
    [
      "TypeScript",
      "a.ts",
      '// claims-allow: quoted to refute\nexport const a = "Painless"',
    ],
    ["JSX", "a.tsx", "const a = <p>\n{/* claims-allow: quoted */}\nPainless</p>"],
  ])("permits a claim in %s", (_where, name, source) => {
    const { findings, unused } = find(source, name)
    expect(findings).toHaveLength(1)
    expect(findings[0].allowed).toContain("quoted")
    expect(unused).toEqual([])
  })

  it("reaches across empty lines, but only to the next line of text", () => {
    const { findings, unused } = find(
      "<!-- claims-allow: near -->\n\nPainless\n<!-- claims-allow: far -->\nA line\nPainless",
    )
    expect(findings.map((finding) => finding.allowed)).toEqual(["near", null])
    expect(unused).toMatchObject([{ line: 4, reason: "far" }])
  })

  it("allows nothing without a reason", () => {
    const { findings, unused } = find("Painless <!-- claims-allow: -->")
    expect(findings[0].allowed).toBeNull()
    expect(unused).toHaveLength(1)
  })
})

describe("the checked files", () => {
  const root = join(__dirname, "..")
  const read = new Set(TEXT_ROOTS.flatMap((path) => listTextFiles(join(root, path))))

  it.each([
    "README.md",
    "FEATURES.md",
    "CONTRIBUTING.md",
    "docs/guarantees.md",
    "backend/content/articles/does-smp-fade.md",
    "backend/content/articles/README.md",
    "backend/content/catalog/products/spot-remover.ts",
    "backend/content/pictures/illustrations.ts",
    "backend/src/api/error-table.ts",
    "backend/src/workflows/order-mail/README.md",
    "storefront/src/content/glossary.md",
    "storefront/src/content/pages/about.md",
    "storefront/src/features/advisor/rules/routes.ts",
    "storefront/src/features/aftercare-plan/rules/plans/laser.ts",
  ])("include %s", (file) => {
    expect(read.has(join(root, file))).toBe(true)
  })

  it("include every ADR, and no test", () => {
    const names = [...read]
    expect(names.filter((name) => name.includes("/docs/adr/")).length).toBeGreaterThan(30)
    expect(names.filter((name) => /\.(test|spec)\.tsx?$/.test(name))).toEqual([])
  })
})

describe("the command", () => {
  const folders = []
  const run = (source) => {
    const folder = mkdtempSync(join(tmpdir(), "claims-"))
    folders.push(folder)
    writeFileSync(join(folder, "text.md"), source)
    const command = join(__dirname, "check-claims.mjs")
    return spawnSync(process.execPath, [command, folder], { encoding: "utf8" })
  }
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

  it("exits with 1 and names place, words and suggestion", () => {
    const { status, stdout } = run("Fine.\nPainless.\n")
    expect(status).toBe(1)
    expect(stdout).toMatch(/text\.md:2 {2}hard {2}“Painless”/)
    expect(stdout).toContain("Write instead: people report")
  })

  it("exits with 0 when there is nothing to correct", () => {
    const { status, stdout } = run("It may lighten.\n")
    expect(status).toBe(0)
    expect(stdout).toContain("1 files, 0 to mend")
  })
})
