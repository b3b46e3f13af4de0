import { SYNONYMS } from "../../../../content/search/synonyms"
import { expandSynonyms } from "./expand-synonyms"
import { toWords } from "./to-words"

const GROUPS = [
  ["smp", "hair tattoo"],
  ["dot", "spot"],
  ["colour", "color"],
]

describe("synonyms of a text", () => {
  it.each([
    ["nothing is known", "needle", ""],
    ["one word", "smp", "hair tattoo"],
    ["two words", "a hair tattoo fades", "smp"],
    ["a plural", "blue dots", "spot"],
    ["both are there", "dots and spots", ""],
    ["two groups", "smp dots", "hair tattoo spot"],
    ["not inside a word", "antidote", ""],
    ["not half of two words", "hair", ""],
  ])("%s", (_name, text, more) => {
    expect(expandSynonyms(text, GROUPS)).toBe(more)
  })
})

describe("the synonyms", () => {
  it("are written as the index writes words", () => {
    const all = SYNONYMS.flat()
    expect(all.filter((term) => toWords(term) !== term)).toEqual([])
  })

  it("contain at least two terms in a row, none twice", () => {
    const invalid = SYNONYMS.filter(
      (row) => row.length < 2 || new Set(row).size < row.length,
    )
    expect(invalid).toEqual([])
  })

  it.each(["smp", "dot", "blue", "remover"])("contain %s", (term) => {
    expect(expandSynonyms(term)).not.toBe("")
  })
})
