/** Control characters, which no form means to send. */
const CONTROL = /\p{Cc}/gu
/** What nobody sees and a copy brings along: zero width spaces, marks of direction. */
const INVISIBLE = /[\p{Cf}\u034f\u115f\u1160\u3164\uffa0]/gu

/**
 * What was typed into a field, as people see it: without control characters and spaces around
 * it. `isPlain` is for e-mail addresses and numbers, where no script needs an invisible
 * character; names and streets keep theirs. The backend does the same.
 */
export function dropUnseen(text: string, isPlain = false): string {
  const spaced = text.replace(/\s/g, " ").replace(CONTROL, "")
  return (isPlain ? spaced.replace(INVISIBLE, "") : spaced).trim()
}
