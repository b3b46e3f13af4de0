const list = new Intl.ListFormat("en", { type: "conjunction" })

/** "A", "A and B", "A, B, and C". */
export function formatList(words: readonly string[]): string {
  return list.format(words)
}
