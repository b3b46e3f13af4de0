import { readText, replaceNodes, type TreeNode } from "./tree"

/**
 * The element that marks a product or drawing in the text. Markdown itself never creates
 * one, and HTML in the source is dropped, so every `aside` is ours.
 */
export const EMBED_ELEMENT = "aside"

/** What a text can embed: a product row, a drawing, two drawings to compare. */
const EMBED_KINDS = ["product", "figure", "comparison"] as const
export type EmbedKind = (typeof EMBED_KINDS)[number]

export const isEmbedKind = (word: unknown): word is EmbedKind =>
  EMBED_KINDS.some((kind) => kind === word)

const LINE =
  /^::(?:(product)\{handle|(figure)\{name|(comparison)\{name)=["“”]([a-z0-9-]+)["“”]\}$/

/**
 * Remark plugin: a paragraph that contains only `::product{handle="…"}`,
 * `::figure{name="…"}` or `::comparison{name="…"}` becomes the placeholder of that item.
 */
export function embedItems() {
  return (tree: TreeNode): void =>
    replaceNodes(tree, (node) => {
      if (node.type !== "paragraph") return [node]
      const [, product, figure, comparison, name] = LINE.exec(readText(node).trim()) ?? []
      const kind = product ?? figure ?? comparison
      if (!kind) return [node]
      return [
        {
          type: "place",
          data: {
            hName: EMBED_ELEMENT,
            hProperties: { dataPlace: kind, dataName: name },
          },
          children: [],
        },
      ]
    })
}
