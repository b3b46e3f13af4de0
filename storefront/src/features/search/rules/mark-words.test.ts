import { markWords } from "./mark-words"

/** The text with marked parts in brackets. */
const show = (text: string, words: string[]) =>
  markWords(text, words)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join("")

describe("marking the searched words", () => {
  it.each([
    ["a word", "Blue dots on a scalp", ["blue"], "[Blue] dots on a scalp"],
    ["its plural", "Blue dots", ["dot"], "Blue [dots]"],
    ["its singular", "A dot", ["dots"], "A [dot]"],
    ["another ending", "Lightening dots", ["lighten"], "[Lightening] dots"],
    ["with an accent", "Camouflage crème", ["creme"], "Camouflage [crème]"],
    ["not inside another word", "Antidote", ["dot"], "Antidote"],
    ["not a longer word", "Removable", ["rem"], "Removable"],
    ["not a short one", "It is a tattoo", ["it", "is", "a"], "It is a tattoo"],
    ["nothing", "", ["dot"], ""],
    ["marks of HTML as text", "<b>dots</b> &amp;", ["dots"], "<b>[dots]</b> &amp;"],
  ])("%s", (_name, text, words, shown) => {
    expect(show(text, words)).toBe(shown)
  })

  it("keeps the complete text", () => {
    const text = "“Dots”, 0.25 mm — naïve 😀 & <i>"
    const parts = markWords(text, ["dots", "naive", "0"])
    expect(parts.map((part) => part.text).join("")).toBe(text)
  })
})
