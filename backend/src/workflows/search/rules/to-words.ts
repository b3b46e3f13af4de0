/**
 * Text as the index holds it and as it is looked for: lower case, without accents, only letters
 * and digits with one space between. Codes come apart the same way on both sides ("REM-SPOT-15" →
 * "rem spot 15"), and nothing that a query language could read is left.
 */
export function toWords(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/ß/g, "ss")
    .replace(/[’']/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
}
