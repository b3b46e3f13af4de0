/**
 * Returns the line (from 1) of each position in a text; the positions must be ascending.
 * Scans the text once, however many positions there are.
 */
export function listLines(text: string, places: readonly number[]): number[] {
  let line = 1
  let next = text.indexOf("\n")
  return places.map((place) => {
    while (next !== -1 && next < place) {
      line += 1
      next = text.indexOf("\n", next + 1)
    }
    return line
  })
}
