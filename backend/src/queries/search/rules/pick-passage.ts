import { toWords } from "./to-words"

const SENTENCE = /[^.!?]+[.!?]+["”’)]*\s*|[^.!?]+$/g
/** Longer sentences are skipped, not cut. */
const LONGEST = 260
/** Shorter words say nothing about a passage. */
const SHORTEST = 3

/**
 * True when a word is a form of the typed one: "dots" for "dot", "lightened" for
 * "lighten".
 */
const isForm = (word: string, typed: string) =>
  word === typed ||
  (typed.length > 3 && word.startsWith(typed) && word.length - typed.length < 4)

function countWords(text: string, typed: readonly string[]): number {
  const words = toWords(text).split(" ")
  return typed.filter((one) => words.some((word) => isForm(word, one))).length
}

/**
 * Picks the sentence that contains most of the words; null when none contains more than
 * the summary.
 *
 * @param words results of `toWords`
 */
export function pickPassage(
  summary: string,
  paragraphs: readonly string[],
  words: readonly string[],
): string | null {
  const typed = words.filter((word) => word.length >= SHORTEST)
  let best: { text: string; count: number } = {
    text: "",
    count: countWords(summary, typed),
  }
  for (const paragraph of paragraphs) {
    for (const sentence of paragraph.match(SENTENCE) ?? []) {
      const count = sentence.length > LONGEST ? 0 : countWords(sentence, typed)
      if (count > best.count) best = { text: sentence.trim(), count }
    }
  }
  return best.text || null
}
