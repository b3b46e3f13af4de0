/** The little of a Markdown tree (mdast, hast) that our own plugins touch. */
export type TreeNode = {
  type: string
  value?: string
  url?: string
  tagName?: string
  properties?: Record<string, unknown>
  /** `hName` and `hProperties` say what becomes of it in HTML. */
  data?: object
  children?: TreeNode[]
}

/** Replaces each child, depth first, by what `change` gives for it (itself, others, none). */
export function replaceNodes(
  parent: TreeNode,
  change: (node: TreeNode) => TreeNode[],
): void {
  parent.children = parent.children?.flatMap((child) => {
    replaceNodes(child, change)
    return change(child)
  })
}

/** All words below a node. */
export function readText(node: TreeNode): string {
  return node.value ?? (node.children ?? []).map(readText).join("")
}
