import { readMarkdown } from "../read-markdown"
import { findParseCost } from "./find-parse-cost"

const LIMIT = 60_000
const fill = (part: string) => part.repeat(Math.ceil(LIMIT / part.length)).slice(0, LIMIT)
const ATTACKS = [
  ...[">", "> ", "- ", "1. ", "> - ", "+\t", "* 1) > ", " >"],
  ...["[", "]", "![", "[a](", "[](", "[^a]", "[^a]: ", "[a]: b\n", "[a][b]"],
  ...["*", "_", "*a", "*a ", "_a ", "**a *b ", "~~a ", "***a **b "],
  ...["`", "``a ", "<", "<a ", "<!--", '<a b="', "|", "|a", "|a|\n|-|\n"],
  ...["&", "&a", "\\", "a@a.", "http://a.", "www.", "#", "# ", "    a\n", "\t", " "],
  ...[
    "a  \n",
    "> \n",
    "- \n",
    "- a\n\n",
    "> a\n\n",
    "=\n",
    "-\n",
    "---\n",
    "```\n",
    "~~~\n",
  ],
]
const nested = (marker: string) => {
  let text = ""
  for (let depth = 0; text.length < LIMIT; depth += 1) {
    text += `${" ".repeat(depth * marker.length)}${marker}a\n`
  }
  return text
}

it.each([
  ...ATTACKS.map((part) => [part, fill(part)]),
  ...ATTACKS.map((part) => [`blocks of ${part}`, fill(`${part.repeat(60)}\n\n`)]),
  ["nested list", nested("- ")],
  ["nested numbers", nested("1. ")],
  ["emphasis open and closed", `${"*a".repeat(15_000)}${"*".repeat(15_000)}`],
  ["brackets open and closed", `${"[".repeat(30_000)}${"]".repeat(30_000)}`],
])(
  "S14: %j, repeated many times, is refused by line or parsed quickly",
  async (_name, body) => {
    if (findParseCost(body)) return
    const before = process.cpuUsage()
    await readMarkdown(body)
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(2_000)
  },
)

it.each([
  [">".repeat(5_000), 1],
  [`a\n\n${"> ".repeat(11)}b`, 3],
  [`${"- ".repeat(11)}b`, 1],
  [`a\n${" ".repeat(61)}b`, 2],
  ["a\n".repeat(3) + "[".repeat(601), 4],
  ["*a* *b*\n".repeat(200), 151],
  ["a\n\n".repeat(1_001), 2_001],
  ["> a\n\n".repeat(801), 1_601],
])("S14: %# is refused in line %i", (body, line) => {
  expect(findParseCost(body)).toMatchObject({ line })
})

it.each([
  `${"> ".repeat(10)}b`,
  "1. a\n   - b\n     - c\n       > d",
  `a\n\n${"[a](/learn/a) and *b* `c`\n\n".repeat(500)}`,
  `|a|b|c|\n|-|-|-|\n${"|1|2|3|\n".repeat(100)}`,
  "----\n\n***\n\n- - -",
])("%# is an ordinary text", (body) => {
  expect(findParseCost(body)).toBeNull()
})
