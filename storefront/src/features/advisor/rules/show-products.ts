import { ACCESS_LEVELS, type AccessLevel } from "@clearline/backend/contracts"

/** A product that a result may show, with the level that it needs. */
export type AdvisorProduct = {
  handle: string
  title: string
  purpose: string
  href: string
  level: AccessLevel
  /** Price, or who may see it. */
  terms: string
}

/**
 * Which of the products the visitor is shown: open ones, and professional ones up to the
 * visitor's own level. `hidden` says how many were left out for want of a level.
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
