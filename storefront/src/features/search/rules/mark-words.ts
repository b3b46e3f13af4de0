/** A stretch of text, and whether it is what was looked for. */
export type TextPart = { text: string; marked: boolean }

const fold = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/ß/g, "ss")
    .toLowerCase()

/** Letters that a word may have more than the one looked for: "dots", "lightening". */
const ending = (wanted: string) => (wanted.length > 3 ? 3 : 1)
/** Shorter words ("a", "it", "of") are marked nowhere. */
const SHORTEST = 3

const isForm = (word: string, wanted: string) =>
  word === wanted ||
  (wanted.length >= SHORTEST &&
    word.startsWith(wanted) &&
    word.length - wanted.length <= ending(wanted)) ||
  (wanted.endsWith("s") && word === wanted.slice(0, -1))

/**
 * The text in stretches, so that a component marks what was looked for without writing HTML.
 * Joined, they are the text again.
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
