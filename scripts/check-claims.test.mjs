import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { CLAIM_PATTERNS } from "./claims-patterns.mjs"
import { findClaims } from "./find-claims.mjs"

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
  ])("%s is found in “%s”", (id, text) => {
    expect(idsOf(text)).toContain(id)
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
  ])("nothing hard is found in “%s”", (text) => {
    expect(find(text).findings.filter((f) => f.pattern.level === "hard")).toEqual([])
  })

  it("gives the line, also when the words stand on two", () => {
    const [finding] = find("# Title\n\nIt completely\nremoves dots.").findings
    expect(finding).toMatchObject({ line: 3, words: "completely removes" })
  })

  it("has an id, a reason and other words for every pattern", () => {
    const ids = CLAIM_PATTERNS.map((pattern) => pattern.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const pattern of CLAIM_PATTERNS) {
      expect(["hard", "soft"]).toContain(pattern.level)
      expect(pattern.why && pattern.instead).toBeTruthy()
    }
  })
})

describe("what is read of a TypeScript file", () => {
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

  it("is strings and JSX text, joined where a sentence goes on, and not code", () => {
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
  ])("lets a claim stand in %s", (_where, name, source) => {
    const { findings, unused } = find(source, name)
    expect(findings).toHaveLength(1)
    expect(findings[0].allowed).toContain("quoted")
    expect(unused).toEqual([])
  })

  it("reaches over empty lines, but not further than the next line of text", () => {
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

  it("ends with 1 and names place, words and other words", () => {
    const { status, stdout } = run("Fine.\nPainless.\n")
    expect(status).toBe(1)
    expect(stdout).toMatch(/text\.md:2 {2}hard {2}“Painless”/)
    expect(stdout).toContain("Write instead: people report")
  })

  it("ends with 0 when there is nothing to mend", () => {
    const { status, stdout } = run("It may lighten.\n")
    expect(status).toBe(0)
    expect(stdout).toContain("1 files, 0 to mend")
  })
})
