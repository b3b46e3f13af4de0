/**
 * Normalises text for the index and for queries: lower case, without accents, only
 * letters and digits with single spaces. Codes are split in the same way on both sides
 * ("REM-SPOT-15" → "rem spot 15"), and no character of a query language remains.
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
