/** Keys that contain a price of a variant, in any response. */
const PRICE_KEYS = ["calculated_price", "original_price", "prices", "price_set"] as const

type Node = Record<string, unknown>

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

function readId(value: unknown): string | null {
  return typeof value === "string" ? value : null
}

const carriesPrice = (node: Node): boolean => PRICE_KEYS.some((key) => key in node)

/** The product a node belongs to: named on it, or the enclosing product. */
function findProductId(node: Node, around: string | null): string | null {
  const named = readId(node.product_id)
  if (named) return named
  if (isNode(node.product)) return readId(node.product.id) ?? around
  const id = readId(node.id)
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
  if (!isNode(value)) return
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
 * Removes from the response, in place: every price of a product that is not in `open`,
 * and every price whose product is unknown.
 */
export function hidePrices(body: unknown, open: ReadonlySet<string>): void {
  walk(body, null, (node, productId) => {
    if (!productId || !open.has(productId)) for (const key of PRICE_KEYS) delete node[key]
  })
}
