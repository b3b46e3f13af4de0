/** What the order of a kit's parts depends on. */
export type OrderedPart = {
  title: string
  /** Product that sells the part alone; null for extras that are not sold. */
  product_handle: string | null
  /** Place of that product in the catalogue; null without one. */
  product_rank: number | null
}

const names = new Intl.Collator("en", { numeric: true })
const last = Number.MAX_SAFE_INTEGER

/**
 * Order of a kit's parts for a reader: what is also sold alone first, in the order of the
 * catalogue, parts of one product together and by name with numbers in their order; extras
 * that are not sold last.
 */
export function compareKitParts(a: OrderedPart, b: OrderedPart): number {
  const sold = Number(!a.product_handle) - Number(!b.product_handle)
  const rank = (a.product_rank ?? last) - (b.product_rank ?? last)
  const product = names.compare(a.product_handle ?? "", b.product_handle ?? "")
  return sold || rank || product || names.compare(a.title, b.title)
}
