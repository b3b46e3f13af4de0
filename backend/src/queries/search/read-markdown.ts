import MarkdownIt from "markdown-it"

const markdown = new MarkdownIt({ html: false, linkify: false })

/** An article's headings and paragraphs as plain text, for the search index. */
export type MarkdownText = { headings: string[]; paragraphs: string[] }

/** A product or drawing in the text; it is not part of the article's words. */
const DIRECTIVE = /^::[a-z-]+\{/

/** A mark that cites a source: `[^L6]`. */
const MARK = /\[\^[^[\]]+\]/g

/** Reads Markdown (GFM) as plain text: no HTML, and only the words of links. */
export function readMarkdown(body: string): MarkdownText {
  const text: MarkdownText = { headings: [], paragraphs: [] }
  let isHeading = false
  for (const token of markdown.parse(body, {})) {
    if (token.type === "heading_open") isHeading = true
    if (token.type === "heading_close") isHeading = false
    if (token.type !== "inline" || DIRECTIVE.test(token.content)) continue
    const words = (token.children ?? [])
      .map(({ type, content }) => (type.endsWith("break") ? " " : content))
      .join("")
      .replace(MARK, "")
      .replace(/\s+/g, " ")
      .trim()
    if (words) text[isHeading ? "headings" : "paragraphs"].push(words)
  }
  return text
}
