/**
 * How much of a title was typed, comparing whole words: 1 for the whole title, 0 when the
 * title lacks a typed word.
 *
 * @param title a result of `toWords`
 * @param q a result of `toWords`
 */
export function matchTitle(title: string, q: string): number {
  const named = title.split(" ")
  const typed = q.split(" ")
  if (title === q) return 1
  if (!typed.every((word) => named.includes(word))) return 0
  return typed.length / (named.length + 1)
}
