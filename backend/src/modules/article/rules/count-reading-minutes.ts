import { DIRECTIVE_PATTERNS } from "../../../contracts"

/** Words that a calm reader reads in one minute. */
const WORDS_PER_MINUTE = 220

/**
 * Whole minutes to read a Markdown body, at least one. Directives (`::product{…}`), link
 * addresses and Markdown syntax do not count as words.
 */
export function countReadingMinutes(body: string): number {
  const text = body
    .replace(DIRECTIVE_PATTERNS.whole, " ")
    .replace(/\]\([^)\]]*\)/g, " ")
    .replace(/[#>*_`|[\]!-]+/g, " ")
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  return Math.max(1, Math.ceil(words / WORDS_PER_MINUTE))
}
