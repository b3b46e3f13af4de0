import type { Glossary } from "@/content/glossary"

/**
 * The number of a source after a definition. The first citation of a source has an
 * anchor.
 */
export type Citation = { number: number; isFirst: boolean }

export type TermView = {
  slug: string
  term: string
  definition: string
  words: string[]
  citations: Citation[]
}

/** The anchor of a term: "Nd:YAG laser" becomes nd-yag-laser. */
const buildSlug = (term: string): string =>
  term.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")

/**
 * The glossary terms with anchors, and with sources numbered in the order of the list.
 */
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
