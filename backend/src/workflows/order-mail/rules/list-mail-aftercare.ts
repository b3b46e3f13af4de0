import type { OrderMailAftercare } from "../../../contracts"

/** An item of an order, with its published aftercare articles. */
export type ItemWithAftercare = {
  title: string
  aftercare: { title: string; url: string }[]
}

/** Each article once, in the order of the items, with the products that it is for. */
export function listMailAftercare(
  items: readonly ItemWithAftercare[],
): OrderMailAftercare[] {
  const articles = new Map<string, OrderMailAftercare>()
  for (const item of items) {
    for (const { title, url } of item.aftercare) {
      const products = articles.get(url)?.products ?? []
      const named = new Set([...products, item.title])
      articles.set(url, { title, url, products: [...named] })
    }
  }
  return [...articles.values()]
}
