/** The shop's own font, and one with Greek and Cyrillic letters for names that need them. */
export type PaperFont = "Hanken" | "Roboto"

/** What Hanken Grotesk has: Latin letters of Europe and Vietnam, and common signs. */
const IN_HANKEN =
  /^[\n\u0020-\u007e\u00a0-\u017e\u0218-\u021b\u1e9e\u1ea0-\u1ef9\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u20ac\u2122\u2212]*$/

/** Spaces that no font here has, as the space that never breaks. */
const OTHER_SPACES = /[\u2007\u2009\u202f]/g
/** Characters that are not seen, apart from line breaks. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}]/gu

/** A text for a paper, in a font that has its letters. */
export function writeText(value: string): { text: string; font: PaperFont } {
  const text = value.normalize("NFC").replace(OTHER_SPACES, "\u00a0").replace(UNSEEN, "")
  return { text, font: IN_HANKEN.test(text) ? "Hanken" : "Roboto" }
}

/** Several lines, each in a font that has its letters; empty ones are left out. */
export function writeLines(lines: readonly (string | null | undefined)[]) {
  return lines.flatMap((line) => (line ? [writeText(line)] : []))
}
