import type { TreeNode } from "./tree"

/** A term of the trade with the forms that a text may use for it. */
export type Term = { slug: string; words: readonly string[] }

/**
 * Node types in which terms are not linked: links, headings, citations, code, placed
 * elements, deleted text.
 */
const CLOSED = new Set([
  "link",
  "heading",
  "superscript",
  "inlineCode",
  "code",
  "place",
  "delete",
])

const escapeWord = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")

/** A pattern for any form of any term as a whole word; longer forms are tried first. */
function buildPattern(terms: readonly Term[]): RegExp | null {
  const forms = terms
    .flatMap(({ words }) => words)
    .sort((left, right) => right.length - left.length)
  if (forms.length === 0) return null
  const either = forms.map(escapeWord).join("|")
  return new RegExp(`(?<![\\p{L}\\p{N}-])(${either})(?![\\p{L}\\p{N}]|-\\p{L})`, "iu")
}

/**
 * Remark plugin: at its first use in a text, a term becomes a link to the glossary; the
 * link carries the term's slug. Adds the slugs to `used`, in the order of the text. Run
 * it after the plugins that create links.
 *
 * @param glossary address of the glossary page
 */
export function markTerms(terms: readonly Term[], glossary: string, used: string[]) {
  return (tree: TreeNode): void => {
    const bySlug = new Map(
      terms.flatMap(({ slug, words }) => words.map((word) => [word.toLowerCase(), slug])),
    )
    const open = () => terms.filter(({ slug }) => !used.includes(slug))
    const visit = (node: TreeNode): TreeNode[] => {
      if (node.type === "text" && node.value) return splitText(node.value)
      if (!CLOSED.has(node.type)) node.children = node.children?.flatMap(visit)
      return [node]
    }
    const splitText = (value: string): TreeNode[] => {
      const found = buildPattern(open())?.exec(value)
      const word = found?.[1]
      const slug = word && bySlug.get(word.toLowerCase())
      if (!found || !word || !slug) return value ? [{ type: "text", value }] : []
      used.push(slug)
      const before = value.slice(0, found.index)
      return [
        ...(before ? [{ type: "text", value: before }] : []),
        buildLink(word, slug, glossary),
        ...splitText(value.slice(found.index + word.length)),
      ]
    }
    visit(tree)
  }
}

function buildLink(word: string, slug: string, glossary: string): TreeNode {
  return {
    type: "term",
    data: { hName: "a", hProperties: { href: `${glossary}#${slug}`, dataTerm: slug } },
    children: [{ type: "text", value: word }],
  }
}

/** The id of the note for a term on a page. */
export const termNoteId = (slug: string): string => `term-${slug}`
