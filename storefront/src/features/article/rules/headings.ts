import { readText, type TreeNode } from "./tree"

export type HeadingView = { id: string; title: string }

/**
 * Rehype plugin: adds the second-level headings to `headings`, with the ids from
 * rehype-slug.
 */
export function collectHeadings(headings: HeadingView[]) {
  return (tree: TreeNode): void => {
    for (const node of tree.children ?? []) {
      const id = node.properties?.["id"]
      if (node.tagName === "h2" && typeof id === "string") {
        headings.push({ id, title: readText(node) })
      }
    }
  }
}
