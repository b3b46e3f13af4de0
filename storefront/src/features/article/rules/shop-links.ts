import { replaceNodes, type TreeNode } from "./tree"

/**
 * Remark plugin: adds the country to links inside the shop, which are written without it.
 * A link to an article that does not exist (yet) becomes plain text, so that no link is
 * dead. Links to other sites are not changed.
 */
export function prefixShopLinks(country: string, articles: ReadonlySet<string>) {
  return (tree: TreeNode): void =>
    replaceNodes(tree, (node) => {
      if (node.type !== "link" || !node.url?.startsWith("/")) return [node]
      const slug = /^\/learn\/([^/#?]+)/.exec(node.url)?.[1]
      if (slug && !articles.has(slug)) return node.children ?? []
      return [{ ...node, url: `/${country}${node.url}` }]
    })
}
