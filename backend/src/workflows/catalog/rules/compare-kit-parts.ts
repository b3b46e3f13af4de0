import type { KitPart } from "../../../contracts"

const names = new Intl.Collator("en", { numeric: true })

/**
 * Order of a kit's parts for a reader: what is also sold alone first, parts of one product
 * together, then by name with numbers in their order; extras that are not sold last.
 */
export function compareKitParts(a: KitPart, b: KitPart): number {
  const sold = Number(!a.product_handle) - Number(!b.product_handle)
  const product = names.compare(a.product_handle ?? "", b.product_handle ?? "")
  return sold || product || names.compare(a.title, b.title)
}
