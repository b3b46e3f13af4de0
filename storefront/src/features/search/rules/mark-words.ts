/** A part of a text, and whether it matches a searched word. */
export type TextPart = { text: string; marked: boolean }

const fold = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/ß/g, "ss")
    .toLowerCase()

/**
 * Number of letters that a word may have after the searched one: "dots", "lightening".
 */
const ending = (wanted: string) => (wanted.length > 3 ? 3 : 1)
/** Shorter words ("a", "it", "of") are never marked. */
const SHORTEST = 3

const isForm = (word: string, wanted: string) =>
  word === wanted ||
  (wanted.length >= SHORTEST &&
    word.startsWith(wanted) &&
    word.length - wanted.length <= ending(wanted)) ||
  (wanted.endsWith("s") && word === wanted.slice(0, -1))

/**
 * Splits a text into parts, so that a component can mark the searched words without
 * writing HTML. Joined, the parts are the original text.
 *
 * @param words lower case, without accents
 */
export function markWords(text: string, words: readonly string[]): TextPart[] {
  const wanted = words.filter((word) => word.length >= SHORTEST)
  const parts: TextPart[] = []
  for (const piece of text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu) ?? []) {
    const marked = wanted.some((word) => isForm(fold(piece), word))
    const last = parts.at(-1)
    if (last?.marked === marked) last.text += piece
    else parts.push({ text: piece, marked })
  }
  return parts
}
