import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { distance } from "fastest-levenshtein"
import { SEARCH_INDEX } from "./rules/plan-queries"

/**
 * Queries with more words are treated as sentences; their misspelt words are not
 * corrected.
 */
const MAX_WORDS = 8
const CANDIDATES = 20

/** Number of letters that may be wrong in a word of this length. */
const tolerance = (word: string) => (word.length < 3 ? 0 : word.length < 5 ? 1 : 2)

/**
 * Picks the known word that was most likely meant: the fewest wrong letters, then the
 * same first letter. Returns the word itself when it is known, or when no known word is
 * near.
 */
export function pickNearest(word: string, known: readonly string[]): string {
  const most = tolerance(word)
  const rank = (one: string) =>
    distance(word, one) + (one.charAt(0) === word.charAt(0) ? 0 : 0.5)
  const near = known
    .filter((one) => distance(word, one) <= most)
    .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b, "en"))
  return near[0] ?? word
}

/**
 * Returns the query with its misspelt words corrected, or null when there is nothing to
 * correct. The search module finds similar known words (trigrams in PostgreSQL); the
 * number of different letters decides among them.
 *
 * @param q a result of `toWords`
 */
export async function findCorrection(
  container: MedusaContainer,
  q: string,
): Promise<string | null> {
  const words = q.split(" ")
  if (words.length > MAX_WORDS) return null
  const results = await container.resolve(Modules.SEARCH).searchMany(
    words.map((word) => ({
      entity: SEARCH_INDEX.word,
      fields: ["id"],
      filters: { q: word },
      pagination: { take: CANDIDATES },
      search_options: { typo_tolerance: true, count: "none" as const },
    })),
  )
  const mended = words
    .map((word, at) =>
      pickNearest(
        word,
        (results[at]?.hits ?? []).map(({ id }) => id),
      ),
    )
    .join(" ")
  return mended === q ? null : mended
}
