type Node = Record<string, unknown>

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) for (const one of value) walk(one, visit)
  if (!isNode(value)) return
  visit(value)
  for (const inner of Object.values(value)) walk(inner, visit)
}

const readId = (value: unknown): string | null =>
  isNode(value) && typeof value.id === "string" ? value.id : null

/**
 * Ids of all products nested in other objects of the response: `products` or `product`.
 */
export function listHungProducts(body: unknown): string[] {
  const found = new Set<string>()
  walk(body, (node) => {
    const hung: unknown[] = Array.isArray(node.products) ? node.products : []
    for (const one of [...hung, node.product]) {
      const id = readId(one)
      if (id) found.add(id)
    }
  })
  return [...found]
}

/**
 * Removes from the response, in place, every nested product that is not in `shown`, and
 * those without an id.
 */
export function hideProducts(body: unknown, shown: ReadonlySet<string>): void {
  const isShown = (value: unknown) => shown.has(readId(value) ?? "")
  walk(body, (node) => {
    if (Array.isArray(node.products)) node.products = node.products.filter(isShown)
    if (isNode(node.product) && !isShown(node.product)) delete node.product
  })
}
