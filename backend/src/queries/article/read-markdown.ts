import { parseMarkdown, type MarkdownNode } from "./parse-markdown"
import { findParseCost } from "./rules/find-parse-cost"
import type { MarkdownFacts } from "./rules/check-body"

const SHOWING = ["image", "imageReference"]

/** The visible text of a node. */
const formatWords = ({ value, children }: MarkdownNode): string =>
  value ?? children?.map(formatWords).join("") ?? ""

/**
 * Finds everything in a Markdown body that must be checked, with line numbers. Uses the
 * same parser as the shop's renderer, so that both see the same text. A text that
 * `findParseCost` refuses is not parsed: the result is empty.
 */
export async function readMarkdown(body: string): Promise<MarkdownFacts> {
  const facts: MarkdownFacts = {
    html: [],
    links: [],
    pictures: [],
    footnotes: [],
    texts: [],
  }
  if (findParseCost(body)) return facts
  const definitions: { identifier: string; link: MarkdownFacts["links"][number] }[] = []
  const wordsOf = new Map<string, string>()
  const visit = (node: MarkdownNode): void => {
    const line = node.position?.start.line ?? 1
    const { identifier = "", url = "" } = node
    if (node.type === "html") facts.html.push({ line, value: node.value ?? "" })
    if (node.type === "text") facts.texts.push({ line, value: node.value ?? "" })
    if (node.type === "footnoteDefinition") facts.footnotes.push({ line })
    if (SHOWING.includes(node.type)) facts.pictures.push({ line })
    if (node.type === "link") facts.links.push({ line, url, words: formatWords(node) })
    if (node.type === "linkReference") wordsOf.set(identifier, formatWords(node))
    if (node.type === "definition") {
      const link = { line, url, words: "" }
      facts.links.push(link)
      definitions.push({ identifier, link })
    }
    node.children?.forEach(visit)
  }
  visit(await parseMarkdown(body))
  for (const { identifier, link } of definitions) {
    link.words = wordsOf.get(identifier) ?? identifier
  }
  return facts
}
