import {
  buildSums,
  type OrderAddress,
  type OrderMailAftercare,
  type OrderMailData,
  type SumsLine,
  type SumsTotals,
} from "../../../contracts"

/**
 * The facts of an order for its mail. Amounts are plain numbers in main units, in whole
 * cents.
 */
export type OrderFacts = SumsTotals & {
  display_id: number
  created_at: string
  currency_code: string
  items: (SumsLine & {
    title: string
    variant_title: string | null
    variant_sku: string | null
    kit: string[]
    /** Published aftercare articles. */
    aftercare: { title: string; url: string }[]
  })[]
  shipping_method: string | null
  shipping_address: OrderAddress | null
}

/** Addresses of the pages that show the order. */
type OrderUrls = Pick<OrderMailData, "order_url" | "lookup_url">

function needsVariantTitle(title: string, variantTitle: string | null): boolean {
  return !!variantTitle && variantTitle !== title && variantTitle !== "Default variant"
}

/** Each article once, in the order of the lines, with the products that it is for. */
function listAftercare(items: OrderFacts["items"]): OrderMailAftercare[] {
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

/** Builds the data of an order confirmation, with the same amounts as the shop's pages. */
export function buildOrderMail(order: OrderFacts, urls: OrderUrls): OrderMailData {
  const sums = buildSums({ ...order, shipping_known: true, tax_known: true })
  return {
    display_id: order.display_id,
    created_at: order.created_at,
    currency_code: order.currency_code,
    lines: sums.lines.map(({ item, amount }) => ({
      title: item.title,
      variant_title: needsVariantTitle(item.title, item.variant_title)
        ? item.variant_title
        : null,
      sku: item.variant_sku,
      quantity: item.quantity,
      amount,
      kit: item.kit,
    })),
    rows: sums.rows,
    shipping_method: order.shipping_method,
    total: order.total,
    address: order.shipping_address,
    aftercare: listAftercare(order.items),
    ...urls,
  }
}
