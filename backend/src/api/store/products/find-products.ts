import { isObject } from "../../is-object"

/** Keys that contain a price of a variant, in any response. */
export const PRICE_KEYS: readonly string[] = [
  "calculated_price",
  "original_price",
  "prices",
  "price_set",
]

type Node = Record<string, unknown>

/** The id of an object; null for anything else. */
export const readId = (value: unknown): string | null =>
  isObject(value) && typeof value.id === "string" ? value.id : null

const carriesPrice = (node: Node): boolean => PRICE_KEYS.some((key) => key in node)

/** The product that a node belongs to: named on it, or the enclosing product. */
export function findProductId(node: Node, around: string | null): string | null {
  if (typeof node.product_id === "string" && node.product_id) return node.product_id
  if (isObject(node.product)) return readId(node.product) ?? around
  const id = readId(node)
  const isProduct = "variants" in node || id?.startsWith("prod_")
  return isProduct && id ? id : around
}

function walk(
  value: unknown,
  around: string | null,
  visit: (node: Node, productId: string | null) => void,
): void {
  if (Array.isArray(value)) {
    for (const one of value) walk(one, around, visit)
    return
  }
  if (!isObject(value)) return
  const productId = findProductId(value, around)
  visit(value, productId)
  for (const inner of Object.values(value)) walk(inner, productId, visit)
}

/** Ids of all products with a price in the response. */
export function listPricedProducts(body: unknown): string[] {
  const found = new Set<string>()
  walk(body, null, (node, productId) => {
    if (carriesPrice(node) && productId) found.add(productId)
  })
  return [...found]
}

/**
 * Ids of all products nested in other objects of the response: `products` or `product`.
 */
export function collectNestedProductIds(body: unknown): string[] {
  const found = new Set<string>()
  walk(body, null, (node) => {
    const nested: unknown[] = Array.isArray(node.products) ? node.products : []
    for (const one of [...nested, node.product]) {
      const id = readId(one)
      if (id) found.add(id)
    }
  })
  return [...found]
}
