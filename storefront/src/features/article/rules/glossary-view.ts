import type { Glossary } from "@/content/glossary"

/** A number behind a definition; the first of each can be linked back to. */
export type Citation = { number: number; isFirst: boolean }

export type TermView = {
  slug: string
  term: string
  definition: string
  words: string[]
  citations: Citation[]
}

/** The address of a word on its page: "Nd:YAG laser" is nd-yag-laser. */
const buildSlug = (term: string): string =>
  term.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")

/** The glossary with addresses and with sources numbered in the order of the list. */
export function toTermViews({ terms, sources }: Glossary): TermView[] {
  const numbers = new Map(sources.map(({ mark }, index) => [mark, index + 1]))
  const cited = new Set<number>()
  return terms.map(({ term, definition, words, marks }) => ({
    slug: buildSlug(term),
    term,
    definition,
    words,
    citations: marks.flatMap((mark) => {
      const number = numbers.get(mark)
      if (!number) return []
      const isFirst = !cited.has(number)
      cited.add(number)
      return [{ number, isFirst }]
    }),
  }))
}
