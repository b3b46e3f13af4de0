import { SYNONYMS } from "../../../../content/search/synonyms"
import { toWords } from "./to-words"

/** Removes the plural's "s", so that one entry covers both forms. */
const fold = (text: string) =>
  text
    .split(" ")
    .map((word) => (/[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word))
    .join(" ")

/**
 * Returns the synonyms for the terms in this text, as words; empty when there are none.
 *
 * @param text a result of `toWords`
 */
export function expandSynonyms(
  text: string,
  groups: readonly (readonly string[])[] = SYNONYMS,
): string {
  const padded = ` ${fold(text)} `
  const holds = (term: string) => padded.includes(` ${fold(toWords(term))} `)
  return groups
    .flatMap((group) => (group.some(holds) ? group.filter((term) => !holds(term)) : []))
    .map(toWords)
    .join(" ")
}
