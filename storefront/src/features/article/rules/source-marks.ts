import { replaceNodes, type TreeNode } from "./tree"

const MARK = /\[\^([A-Za-z0-9]+)\]/

/** Anchors of a source in the list below the article, and of its first citation. */
export const sourceId = (number: number): string => `source-${number}`
export const citationId = (number: number): string => `cited-${number}`

/**
 * Remark plugin: turns `[^M1]` into a small linked number, the position of source M1 in
 * the article's list. The first citation of each source gets an anchor. A mark without a
 * source stays as it is written, so that the mistake is visible.
 */
export function numberSourceMarks(marks: string[]) {
  return (tree: TreeNode): void => {
    const cited = new Set<number>()
    replaceNodes(tree, (node) =>
      node.type === "text" && node.value ? splitText(node.value, marks, cited) : [node],
    )
  }
}

function splitText(value: string, marks: string[], cited: Set<number>): TreeNode[] {
  return value
    .split(new RegExp(`(${MARK.source})`, "g"))
    .flatMap((piece, index): TreeNode[] => {
      // split() with two groups gives: text, whole mark, inner word, text, …
      if (index % 3 === 2) return []
      const word = index % 3 === 1 ? MARK.exec(piece)?.[1] : undefined
      const number = word ? marks.indexOf(word) + 1 : 0
      if (number === 0) return piece ? [{ type: "text", value: piece }] : []
      const first = !cited.has(number)
      cited.add(number)
      return [buildMark(number, first)]
    })
}

function buildMark(number: number, first: boolean): TreeNode {
  return {
    type: "superscript",
    data: { hName: "sup" },
    children: [
      {
        type: "sourceMark",
        data: {
          hName: "a",
          hProperties: {
            href: `#${sourceId(number)}`,
            ariaLabel: `Source ${number}`,
            ...(first ? { id: citationId(number) } : {}),
          },
        },
        children: [{ type: "text", value: `${number}` }],
      },
    ],
  }
}
