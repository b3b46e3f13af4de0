import { readFileSync } from "node:fs"
import path from "node:path"
import matter from "gray-matter"
import { glossarySchema } from "./glossary"

const { terms, sources } = glossarySchema.parse(
  matter(readFileSync(path.join(__dirname, "glossary.md"), "utf8")).data,
)

it("contains at least forty words, each once, in alphabetical order", () => {
  const words = terms.map(({ term }) => term)
  expect(words.length).toBeGreaterThanOrEqual(40)
  expect(words).toEqual(
    [...new Set(words)].sort((a, b) => a.localeCompare(b, "en", { sensitivity: "base" })),
  )
})

it("explains no form of a word twice", () => {
  const forms = terms.flatMap(({ words }) => words.map((word) => word.toLowerCase()))
  expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([])
})

it("has a source for every mark and a mark for every source, in the order of the words", () => {
  const cited = [...new Set(terms.flatMap(({ marks }) => marks))]
  expect(sources.map(({ mark }) => mark)).toEqual(cited)
})
