/** Joiners that a script or an emoji needs stand between two of their letters. */
const IDLE_JOINER =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{Extended_Pictographic}])/gu
/**
 * What is not seen: control and format characters except tab, line end and joiners (so also
 * those that turn the direction of writing), private characters and fillers.
 */
const UNSEEN = /(?![\t\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Co}]|[\u115F\u1160\u3164\uFFA0]/gu
/** More marks on one letter than any language writes. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu

/**
 * A text as it is stored and counted: NFC, one kind of line end, one space between words, at
 * most one empty line, nothing that is not seen.
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

/** The same in one line. */
export function tidyLine(text: string): string {
  return tidyText(text).replace(/\s+/g, " ")
}

/** How two texts are compared: width, case, spaces and joiners do not make them differ. */
export function foldText(text: string): string {
  return tidyLine(text)
    .normalize("NFKC")
    .replace(/[\u200C\u200D]/g, "")
    .toLowerCase()
}

/** Characters as people count them near enough: code points, not halves of them. */
export function countCodePoints(text: string): number {
  return [...text].length
}
