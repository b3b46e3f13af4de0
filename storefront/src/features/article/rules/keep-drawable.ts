/** Characters that both fonts of the share picture contain (`styles/fonts/*.woff`). */
const DRAWABLE =
  /[ -~\u00a0-\u00ff\u0131\u0152\u0153\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u2039\u203a\u2044\u20ac\u2122\u2212]/

/**
 * The text with only the characters that our fonts can draw. The drawing library would
 * request a font for any other character from a server on the internet; such characters
 * are left out instead.
 */
export function keepDrawable(text: string): string {
  return [...text.normalize("NFC")]
    .filter((character) => DRAWABLE.test(character))
    .join("")
    .replace(/\s+/g, " ")
    .trim()
}
