import { markTerms, type Term } from "./glossary-terms"
import { readText, type TreeNode } from "./tree"

const terms: Term[] = [
  { slug: "keloid", words: ["keloid", "keloids"] },
  { slug: "test-spot", words: ["test spot", "test spots"] },
  { slug: "smp", words: ["SMP"] },
  { slug: "laser", words: ["laser"] },
  { slug: "picosecond-laser", words: ["picosecond laser"] },
]

const text = (value: string): TreeNode => ({ type: "text", value })
const paragraph = (...children: TreeNode[]): TreeNode => ({ type: "paragraph", children })

/** Writes each marked word as {slug:word}. */
function mark(...paragraphs: TreeNode[]): { words: string; used: string[] } {
  const used: string[] = []
  const tree: TreeNode = { type: "root", children: paragraphs }
  markTerms(terms, "/us/learn/glossary", used)(tree)
  const write = (node: TreeNode): string => {
    if (node.type !== "term")
      return node.value ?? (node.children ?? []).map(write).join("")
    const { hProperties } = node.data as { hProperties: { href: string } }
    return `{${hProperties.href.split("#")[1]}:${readText(node)}}`
  }
  return { words: write(tree), used }
}

it("marks the first occurrence of each word, whatever its form and case", () => {
  expect(mark(paragraph(text("Keloids first. A keloid again. A Test Spot.")))).toEqual({
    words: "{keloid:Keloids} first. A keloid again. A {test-spot:Test Spot}.",
    used: ["keloid", "test-spot"],
  })
})

it("prefers the longer word", () => {
  expect(mark(paragraph(text("A picosecond laser is a laser.")))).toMatchObject({
    words: "A {picosecond-laser:picosecond laser} is a {laser:laser}.",
  })
})

it.each([
  ["inside a longer word", "lasers and keloidal and SMPs", []],
  ["before a hyphen and more letters", "laser-treated skin", []],
  ["after a hyphen", "post-laser skin", []],
  ["before a full stop", "The laser.", ["laser"]],
  ["in brackets", "(laser)", ["laser"]],
])("a word %s", (_where, value, expected) => {
  expect(mark(paragraph(text(value))).used).toEqual(expected)
})

it.each(["link", "heading", "superscript", "inlineCode"])("leaves a %s alone", (type) => {
  const closed: TreeNode = { type, children: [text("keloid")] }
  expect(mark(paragraph(closed, text(" and keloid"))).words).toBe(
    "keloid and {keloid:keloid}",
  )
})

it("continues into emphasis and lists, and into the next paragraph", () => {
  const strong: TreeNode = { type: "strong", children: [text("keloid")] }
  expect(mark(paragraph(strong), paragraph(text("keloid, SMP"))).words).toBe(
    "{keloid:keloid}keloid, {smp:SMP}",
  )
})

it("marks nothing without a glossary", () => {
  const tree: TreeNode = { type: "root", children: [paragraph(text("keloid"))] }
  markTerms([], "/us/learn/glossary", [])(tree)
  expect(readText(tree)).toBe("keloid")
  expect(tree.children?.[0]?.children).toHaveLength(1)
})
