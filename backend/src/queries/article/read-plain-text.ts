import { setImmediate } from "node:timers/promises"
import { DIRECTIVE_PATTERNS } from "../../contracts"
import { parseMarkdown, type MarkdownNode } from "./parse-markdown"
import { findParseCost } from "./rules/find-parse-cost"

/** An article's headings and paragraphs as plain text, for the search index. */
export type PlainText = { headings: string[]; paragraphs: string[] }

/** The nodes that are read as one heading or paragraph; other nodes only contain them. */
const BLOCKS = ["heading", "paragraph", "tableCell", "html"]

/** A mark that cites a source: `[^L6]`. */
const MARK = /\[\^[^[\]]+\]/g

/** Maximum number of texts whose result is kept; the one read longest ago is dropped. */
const MAX_KEPT = 200
const kept = new Map<string, PlainText>()

const readWords = ({ type, value, alt, children }: MarkdownNode): string =>
  type === "break" ? " " : (value ?? alt ?? children?.map(readWords).join("") ?? "")

async function readText(body: string): Promise<PlainText> {
  const text: PlainText = { headings: [], paragraphs: [] }
  if (findParseCost(body)) return text
  // A search reads several articles: other requests get their turn between two of them.
  await setImmediate()
  const visit = (node: MarkdownNode): void => {
    if (!BLOCKS.includes(node.type)) return node.children?.forEach(visit)
    const words = readWords(node)
    if (DIRECTIVE_PATTERNS.start.test(words)) return
    const plain = words.replace(MARK, "").replace(/\s+/g, " ").trim()
    if (plain) text[node.type === "heading" ? "headings" : "paragraphs"].push(plain)
  }
  visit(await parseMarkdown(body))
  return text
}

/**
 * Reads Markdown (GFM) as plain text: no products or drawings, and of links only the words.
 * HTML is text. A text that `findParseCost` refuses is empty. Results are cached by the whole
 * text, because every search reads the articles that it shows.
 */
export async function readPlainText(body: string): Promise<PlainText> {
  const text = kept.get(body) ?? (await readText(body))
  kept.delete(body)
  kept.set(body, text)
  const [oldest] = kept.keys()
  if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest)
  return text
}
