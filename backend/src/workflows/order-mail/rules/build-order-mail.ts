import type {
  OrderAddress,
  OrderMailAftercare,
  OrderMailData,
  OrderMailLine,
} from "../../../contracts"

/**
 * The facts of an order for its mail. Amounts are plain numbers in main units, in whole
 * cents.
 */
export type OrderFacts = {
  display_id: number
  created_at: string
  currency_code: string
  items: {
    title: string
    variant_title: string | null
    quantity: number
    is_tax_inclusive: boolean
    original_total: number
    original_subtotal: number
    kit: string[]
    /** Published aftercare articles. */
    aftercare: { title: string; url: string }[]
  }[]
  original_item_total: number
  item_subtotal: number
  original_shipping_total: number
  shipping_subtotal: number
  discount_total: number
  discount_subtotal: number
  tax_total: number
  total: number
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

/**
 * Builds the data of an order confirmation. When every price includes its tax (European
 * consumers), amounts include tax and the tax is shown as "of which"; otherwise tax is a
 * row of its own. In both cases: goods − discount + shipping (+ tax) = total, to the
 * cent.
 */
export function buildOrderMail(order: OrderFacts, urls: OrderUrls): OrderMailData {
  const withTax =
    order.items.length > 0 && order.items.every((item) => item.is_tax_inclusive)
  const lines = order.items.map((item): OrderMailLine => ({
    title: item.title,
    variant_title: needsVariantTitle(item.title, item.variant_title)
      ? item.variant_title
      : null,
    quantity: item.quantity,
    amount: withTax ? item.original_total : item.original_subtotal,
    kit: item.kit,
  }))
  return {
    display_id: order.display_id,
    created_at: order.created_at,
    currency_code: order.currency_code,
    prices_include_tax: withTax,
    lines,
    goods: withTax ? order.original_item_total : order.item_subtotal,
    shipping: withTax ? order.original_shipping_total : order.shipping_subtotal,
    shipping_method: order.shipping_method,
    discount: withTax ? order.discount_total : order.discount_subtotal,
    tax: order.tax_total,
    total: order.total,
    address: order.shipping_address,
    aftercare: listAftercare(order.items),
    ...urls,
  }
}
