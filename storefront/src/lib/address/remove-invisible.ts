/** Control characters, which no visitor means to send. */
const CONTROL = /\p{Cc}/gu
/**
 * Invisible characters that come along when text is copied: zero-width spaces, direction
 * marks.
 */
const INVISIBLE = /[\p{Cf}\u034f\u115f\u1160\u3164\uffa0]/gu

/**
 * The visible text of a form field: without control characters, and without spaces around
 * it. Set `isPlain` for e-mail addresses and numbers: it also removes invisible
 * characters, which some scripts need in names and streets. The backend cleans the same
 * way.
 */
export function removeInvisible(text: string, isPlain = false): string {
  const spaced = text.replace(/\s/g, " ").replace(CONTROL, "")
  return (isPlain ? spaced.replace(INVISIBLE, "") : spaced).trim()
}
