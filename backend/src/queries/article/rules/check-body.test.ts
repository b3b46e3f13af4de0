import { readMarkdown } from "../read-markdown"
import { checkBody, listNamed } from "./check-body"

const known = {
  products: new Set(["spot-remover"]),
  illustrations: new Set(["needle-depth"]),
  marks: new Set(["M1", "I2"]),
}

const judge = async (body: string) => checkBody(await readMarkdown(body), known)

describe("a body that is accepted", () => {
  it.each([
    ["plain words", "## A heading\n\nWords, **bold**, a list:\n\n- one\n- two"],
    ["a table", "| a | b |\n|---|---|\n| 1 | 2 |"],
    ["a link away, inside and to a place", "[a](https://a.org) [b](/learn/b) [c](#d)"],
    ["a bare address", "See https://example.org for more."],
    ["a known product", '::product{handle="spot-remover"}'],
    ["a known drawing", '::figure{name="needle-depth"}'],
    ["cited sources", "So it is.[^M1][^I2]"],
    ["why a claim is quoted", "<!-- claims-allow: quoted to refute it -->\n\nPainless."],
    ["the same within a line", "Painless. <!-- claims-allow: quoted --> Not so."],
    ["angle brackets in code", "Write `<script>` never.\n\n```\n<b>\n```"],
    ["a comparison of numbers", "5 < 6 and 7 > 2"],
    ["a colon before a letter", "Nd:YAG at 10:30am"],
  ])("%s", async (_name, body) => {
    expect(await judge(body)).toEqual([])
  })
})

describe("a body that is refused", () => {
  it.each([
    ["a script", "One.\n\n<script>alert(1)</script>", 3],
    ["HTML within a line", "Words <img src=x onerror=alert(1)>", 1],
    ["a harmless tag", "Words <b>bold</b>", 1],
    ["another comment", "<!-- hidden -->", 1],
    ["a tag behind the comment", "<!-- claims-allow: x --> <b>", 1],
    ["a script's address", "[a](javascript:alert(1))", 1],
    ["the same in capitals", "[a](JavaScript:alert(1))", 1],
    ["the same with entities", "[a](java&Tab;script&colon;alert(1))", 1],
    ["the same as a bare link", "<javascript:alert(1)>", 1],
    ["data", "Text\n[a](data:text/html;base64,AAAA)", 2],
    ["a definition", "[a][b]\n\n[b]: vbscript:x", 3],
    ["another host without a protocol", "[a](//evil.example)", 1],
    ["the same with a backslash", "[a](/\\evil.example)", 1],
    ["a file", "[a](file:notes.txt)", 1],
    ["a picture from anywhere", "![a](https://example.org/a.png)", 1],
    ["a product that is not there", 'A.\n\n::product{handle="nothing"}', 3],
    ["a product without a name", "::product{}", 1],
    ["a drawing that is not there", '::figure{name="nothing"}', 1],
    ["something unknown", '::video{src="x"}', 1],
    ["a source that is not there", "One.\nTwo.[^M9]", 2],
    ["a source defined in the text", "A.[^M1]\n\n[^M1]: A book", 3],
  ])("%s", async (_name, body, line) => {
    const problems = await judge(body)
    expect(problems.map((problem) => problem.line)).toContain(line)
    expect(problems[0]?.reason).toMatch(/\.$/)
  })

  it("lists every problem, in the order of the text", async () => {
    const problems = await judge("[^X1]\n\n<b>x</b>\n\n[a](data:,x)")
    expect(problems.map(({ line }) => line)).toEqual([1, 3, 3, 5])
  })
})

it("lists the names to look up, each once", async () => {
  const facts = await readMarkdown(
    '::product{handle="b"}\n\n::product{handle="a"}\n\n::product{handle="b"}\n\n::comparison{name="c"}',
  )
  expect(listNamed(facts)).toEqual({ products: ["b", "a"], illustrations: ["c"] })
})
