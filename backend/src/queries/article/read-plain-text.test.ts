import { readPlainText } from "./read-plain-text"

describe("Markdown as plain text", () => {
  it.each<[string, string, string[], string[]]>([
    ["nothing", "", [], []],
    [
      "headings and paragraphs apart",
      "## Pain\n\nA sting.\nOr none.",
      ["Pain"],
      ["A sting. Or none."],
    ],
    [
      "words of a link, not its address",
      "See [laser](/learn/laser).",
      [],
      ["See laser."],
    ],
    ["no marks of sources", "It hurts.[^I24][^L6]", [], ["It hurts."]],
    [
      "no products and drawings",
      'A\n\n::product{handle="cap"}\n\n::figure{name="x"}',
      [],
      ["A"],
    ],
    [
      "items and cells",
      "- one\n- two\n\n| a | b |\n| - | - |\n| c | d |",
      [],
      ["one", "two", "a", "b", "c", "d"],
    ],
    ["HTML as text", "<b>bold</b>", [], ["<b>bold</b>"]],
    [
      "the text of an image, and a line break as a space",
      "![a bottle](x.png) one  \ntwo",
      [],
      ["a bottle one two"],
    ],
    ["no code", "one\n\n```\ntwo\n```", [], ["one"]],
    ["no text that is too expensive to parse", ">".repeat(50) + " deep", [], []],
  ])("%s", async (_name, body, headings, paragraphs) => {
    expect(await readPlainText(body)).toEqual({ headings, paragraphs })
    expect(await readPlainText(body)).toEqual({ headings, paragraphs })
  })
})
