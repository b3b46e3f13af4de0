import { ACCESS_LEVELS, type AccessLevel } from "@clearline/backend/contracts"

/** A product for a result, with the level that it needs. */
export type AdvisorProduct = {
  handle: string
  title: string
  purpose: string
  href: string
  level: AccessLevel
  /** The price, or who may see it. */
  terms: string
}

/**
 * The products that the visitor may see: those without a level, and professional ones up
 * to the visitor's own level. `hidden` is the number of products left out because the
 * level is too low.
 */
export function showProducts(
  handles: readonly string[],
  products: readonly AdvisorProduct[],
  level: AccessLevel,
): { shown: AdvisorProduct[]; hidden: number } {
  const known = handles
    .map((handle) => products.find((product) => product.handle === handle))
    .filter((product) => product !== undefined)
  const shown = known.filter(
    (product) => ACCESS_LEVELS.indexOf(product.level) <= ACCESS_LEVELS.indexOf(level),
  )
  return { shown, hidden: known.length - shown.length }
}
