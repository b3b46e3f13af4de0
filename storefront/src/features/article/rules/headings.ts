import { readText, type TreeNode } from "./tree"

export type HeadingView = { id: string; title: string }

/** Rehype plugin: hands out the second-level headings, with the ids that rehype-slug gave. */
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
