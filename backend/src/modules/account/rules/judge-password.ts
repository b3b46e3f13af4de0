import { PASSWORD_MAX, PASSWORD_MIN } from "../../../contracts"

const FEWEST_DIFFERENT = 4

/** Removes digits and symbols around a word. */
function strip(password: string): string {
  return password.replace(/^[^\p{L}]+|(?<!\P{L})\P{L}+$/gu, "")
}

/** The shortest part that gives the whole password when it is repeated. */
function findRepeated(password: string): string {
  for (let length = 1; length <= password.length / 2; length++) {
    const part = password.slice(0, length)
    if (part.repeat(Math.ceil(password.length / length)).startsWith(password)) return part
  }
  return password
}

const RUNS = ["01234567890123456789", "abcdefghijklmnopqrstuvwxyz"].flatMap((run) => [
  run,
  [...run].reverse().join(""),
])

function isEverybodysGuess(password: string, common: ReadonlySet<string>): boolean {
  const lower = password.toLowerCase()
  const stripped = strip(lower)
  const guesses = [lower, stripped, findRepeated(lower), findRepeated(stripped)]
  return (
    guesses.some((guess) => common.has(guess)) || RUNS.some((run) => run.includes(lower))
  )
}

/**
 * Returns why a password is refused, as one sentence for its owner; null when it is
 * accepted. Length is counted in characters as people see them, not in bytes. `common`
 * contains the most common passwords in lower case; a common word with digits or symbols
 * around it, or repeated, counts as common too. The password must not contain the e-mail
 * address. Capital letters and symbols are not required: a few plain words are fine.
 */
export function judgePassword(
  password: string,
  { common, email }: { common: ReadonlySet<string>; email?: string },
): string | null {
  const characters = [...password]
  if (characters.length < PASSWORD_MIN) return `Use at least ${PASSWORD_MIN} characters.`
  if (characters.length > PASSWORD_MAX) return `Use up to ${PASSWORD_MAX} characters.`
  if (new Set(characters).size < FEWEST_DIFFERENT) {
    return `Use at least ${FEWEST_DIFFERENT} different characters.`
  }
  if (email && password.toLowerCase().includes(email.toLowerCase())) {
    return "Don’t use your e-mail address as your password."
  }
  if (isEverybodysGuess(password, common)) {
    return "This password is too common. Choose another one, such as four unrelated words."
  }
  return null
}
