import { pickPassage } from "./pick-passage"

const PARAGRAPHS = [
  "Dots spread with time. Blue dots are a matter of depth.",
  "A blue cast is answered on one place first. Why dots turn blue, nobody can say for all.",
]

describe("the sentence that fits best", () => {
  it.each<[string, string, string[], string | null]>([
    [
      "holds most of the words",
      "About SMP.",
      ["why", "dots", "blue"],
      "Why dots turn blue, nobody can say for all.",
    ],
    [
      "the first of equals",
      "About SMP.",
      ["blue", "dots"],
      "Blue dots are a matter of depth.",
    ],
    ["a form of the word", "About SMP.", ["spread"], "Dots spread with time."],
    ["none, when the summary says as much", "Blue dots.", ["blue", "dots"], null],
    ["none for words that stand nowhere", "About SMP.", ["laser"], null],
    ["none for small words", "About SMP.", ["of", "on"], null],
  ])("%s", (_name, summary, words, passage) => {
    expect(pickPassage(summary, PARAGRAPHS, words)).toBe(passage)
  })

  it("is never a very long one", () => {
    expect(pickPassage("", [`laser ${"and more ".repeat(40)}.`], ["laser"])).toBeNull()
  })
})
