/** The parts of a Markdown tree (mdast, hast) that our own plugins use. */
export type TreeNode = {
  type: string
  value?: string
  url?: string
  tagName?: string
  properties?: Record<string, unknown>
  /** `hName` and `hProperties` define its HTML element. */
  data?: object
  children?: TreeNode[]
}

/**
 * Replaces each child, depth first, with the nodes that `change` returns (itself, others,
 * none).
 */
export function replaceNodes(
  parent: TreeNode,
  change: (node: TreeNode) => TreeNode[],
): void {
  parent.children = parent.children?.flatMap((child) => {
    replaceNodes(child, change)
    return change(child)
  })
}

/** All text below a node. */
export function readText(node: TreeNode): string {
  return node.value ?? (node.children ?? []).map(readText).join("")
}
