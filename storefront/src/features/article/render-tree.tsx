import { createElement, Fragment, type ComponentType, type ReactNode } from "react"
import type { TreeNode } from "./rules/tree"

/** Components for some elements; all others are rendered as plain HTML. */
export type TreeComponents = Record<string, ComponentType<TreeElementProps>>
export type TreeElementProps = {
  children?: ReactNode
  [attribute: string]: unknown
}

const VOID = new Set(["br", "hr", "img", "input"])

/** Renders a sanitised HTML tree (hast) as React nodes. */
export function renderTree(node: TreeNode, components: TreeComponents): ReactNode {
  if (node.type === "text") return node.value
  const children = (node.children ?? []).map((child, index) => (
    <Fragment key={index}>{renderTree(child, components)}</Fragment>
  ))
  if (node.type === "root") return <>{children}</>
  if (node.type !== "element" || !node.tagName) return null
  const attributes = toAttributes(node.properties ?? {})
  if (VOID.has(node.tagName)) return createElement(node.tagName, attributes)
  return createElement(components[node.tagName] ?? node.tagName, attributes, children)
}

/** React needs a dash in `ariaLabel` and `dataX`; other names are the same as in hast. */
function toAttributes(properties: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      /^(aria|data)[A-Z]/.test(name)
        ? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
        : name,
      Array.isArray(value) ? value.join(" ") : value,
    ]),
  )
}
