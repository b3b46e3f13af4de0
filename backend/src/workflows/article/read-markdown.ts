import type { MarkdownFacts } from "./rules/judge-body"

type Node = {
  type: string
  value?: string
  url?: string
  position?: { start: { line: number } } | undefined
  children?: Node[]
}

/** Node kinds that lead somewhere. */
const LEADING = ["link", "definition"]
const SHOWING = ["image", "imageReference"]

/**
 * What a Markdown body holds that has to be judged, with lines. Read by the parser that the
 * shop's own renderer uses, so that both see the same text.
 */
export async function readMarkdown(body: string): Promise<MarkdownFacts> {
  // Both packages are ES modules only.
  const [{ unified }, { default: remarkParse }, { default: remarkGfm }] =
    await Promise.all([import("unified"), import("remark-parse"), import("remark-gfm")])
  const facts: MarkdownFacts = {
    html: [],
    links: [],
    pictures: [],
    footnotes: [],
    texts: [],
  }
  const visit = (node: Node): void => {
    const line = node.position?.start.line ?? 1
    if (node.type === "html") facts.html.push({ line, value: node.value ?? "" })
    if (node.type === "text") facts.texts.push({ line, value: node.value ?? "" })
    if (node.type === "footnoteDefinition") facts.footnotes.push({ line })
    if (SHOWING.includes(node.type)) facts.pictures.push({ line })
    if (LEADING.includes(node.type)) facts.links.push({ line, url: node.url ?? "" })
    node.children?.forEach(visit)
  }
  visit(unified().use(remarkParse).use(remarkGfm).parse(body))
  return facts
}
