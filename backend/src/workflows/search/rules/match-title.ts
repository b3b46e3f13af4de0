/**
 * How much of a title is what was typed, letter by letter: 1 when it is the whole title, 0 when
 * a word of it is missing there.
 *
 * @param title as `toWords` gives it
 * @param q as `toWords` gives it
 */
export function matchTitle(title: string, q: string): number {
  const named = title.split(" ")
  const typed = q.split(" ")
  if (title === q) return 1
  if (!typed.every((word) => named.includes(word))) return 0
  return typed.length / (named.length + 1)
}
