import { readText, replaceNodes, type TreeNode } from "./tree"

/**
 * The element that stands for a product in the text. Markdown itself never makes one, and
 * HTML in the source is dropped, so every `aside` is ours.
 */
export const PRODUCT_ELEMENT = "aside"

const LINE = /^::product\{handle=["“”]([a-z0-9-]+)["“”]\}$/

/**
 * Remark plugin: a paragraph that holds only `::product{handle="…"}` becomes the place of
 * that product's row.
 */
export function placeProductRows() {
  return (tree: TreeNode): void =>
    replaceNodes(tree, (node) => {
      const handle =
        node.type === "paragraph" ? LINE.exec(readText(node).trim())?.[1] : undefined
      if (!handle) return [node]
      return [
        {
          type: "productRow",
          data: { hName: PRODUCT_ELEMENT, hProperties: { dataProduct: handle } },
          children: [],
        },
      ]
    })
}
