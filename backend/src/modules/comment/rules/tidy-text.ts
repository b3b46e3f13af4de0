/** A joiner that is not between two letters or emoji, where it has no effect. */
const IDLE_JOINER =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{Extended_Pictographic}])/gu
/**
 * Invisible characters: control and format characters except tab, line break and joiners
 * (so also those that change the writing direction), private-use characters and fillers.
 */
const UNSEEN = /(?![\t\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Co}]|[\u115F\u1160\u3164\uFFA0]/gu
/** More combining marks on one letter than any language uses. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu

/**
 * The form in which a text is stored and counted: NFC, one kind of line break, one space
 * between words, at most one empty line in a row, no invisible characters.
 */
export function tidyText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(UNSEEN, "")
    .replace(IDLE_JOINER, "")
    .replace(PILED_MARKS, "$1")
    .replace(/[\t\p{Zs}]+/gu, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()
}

/** `tidyText` in a single line. */
export function tidyLine(text: string): string {
  return tidyText(text).replace(/\s+/g, " ")
}

/**
 * The form in which two texts are compared: without differences of width, case, spaces
 * and joiners.
 */
export function foldText(text: string): string {
  return tidyLine(text)
    .normalize("NFKC")
    .replace(/[\u200C\u200D]/g, "")
    .toLowerCase()
}

/** Number of code points; close to the number of characters that people count. */
export function countCodePoints(text: string): number {
  return [...text].length
}
