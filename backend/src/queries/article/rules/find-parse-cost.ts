import type { ArticleBodyProblem } from "../../../contracts"

/** Maximum nesting of quotes and lists, and maximum indentation of a line, in columns. */
const MAX_NESTING = 10
const MAX_INDENT = 60
/** Maximum number of lines, and of quotes and list items, in one body. */
const MAX_LINES = 2_000
const MAX_ITEMS = 800
/**
 * Maximum number of Markdown characters in one block, the text between two empty lines.
 */
const MAX_SIGNS = 600

/** One marker of a quote or a list item at the beginning of a line. */
const MARKER = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y
const SIGNS = /[[\]*_~`<!|&\\@:]/g

function countMarkers(line: string): { count: number; indent: number } {
  let count = 0
  let indent = 0
  let at = 0
  for (;;) {
    MARKER.lastIndex = at
    const found = MARKER.exec(line)
    const rest = line.slice(at, at + MAX_INDENT + 1)
    indent = Math.max(indent, rest.length - rest.trimStart().length)
    if (!found || count > MAX_NESTING) return { count, indent }
    count += 1
    at = MARKER.lastIndex
  }
}

/**
 * Returns the first line of a Markdown body that would be too expensive to parse, or
 * null. With nested quotes and lists, and with unclosed brackets, emphasis and the like,
 * the parser's time and stack grow faster than the text. No article written for people
 * comes near these limits.
 */
export function findParseCost(body: string): ArticleBodyProblem | null {
  let signs = 0
  let items = 0
  for (const [at, line] of body.split("\n").entries()) {
    if (line.trim() === "") signs = 0
    const { count, indent } = countMarkers(line)
    items += count
    signs += line.match(SIGNS)?.length ?? 0
    const problem = (reason: string) => ({ line: at + 1, reason })
    if (at >= MAX_LINES) return problem(`A text has at most ${MAX_LINES} lines.`)
    if (items > MAX_ITEMS) {
      return problem(`A text has at most ${MAX_ITEMS} quoted lines and list items.`)
    }
    if (count > MAX_NESTING) {
      return problem(`Quotes and lists are nested at most ${MAX_NESTING} deep.`)
    }
    if (indent > MAX_INDENT) return problem(`Indent by at most ${MAX_INDENT} columns.`)
    if (signs > MAX_SIGNS) {
      return problem(
        `A paragraph, list or table has at most ${MAX_SIGNS} signs of Markdown; put an empty line between.`,
      )
    }
  }
  return null
}
