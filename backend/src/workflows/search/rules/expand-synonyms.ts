import { SYNONYMS } from "../../../../content/search/synonyms"
import { toWords } from "./to-words"

/** Without the plural's "s", so that one entry stands for both. */
const fold = (text: string) =>
  text
    .split(" ")
    .map((word) => (/[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word))
    .join(" ")

/**
 * What else people say for the things in this text, as words; empty when nothing is known.
 *
 * @param text as `toWords` gives it
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
