import MarkdownIt from "markdown-it"

const markdown = new MarkdownIt({ html: false, linkify: false })

/** What a search reads of an article: its headings and its paragraphs, as plain text. */
export type MarkdownText = { headings: string[]; paragraphs: string[] }

/** A product or drawing in the text, which is not words of the article. */
const DIRECTIVE = /^::[a-z-]+\{/

/** A mark that names a source: `[^L6]`. */
const MARK = /\[\^[^[\]]+\]/g

/** Reads Markdown (GFM) without showing it: no HTML comes out, links leave their words. */
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
