import {
  buildSums,
  type OrderAddress,
  type OrderMailData,
  type SumsLine,
  type SumsTotals,
} from "../../../contracts"
import { listMailAftercare } from "./list-mail-aftercare"
import { pickVariantTitle } from "./pick-variant-title"

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

/** Addresses of the pages that show the order, its terms and the buyer's rights. */
type OrderUrls = Pick<
  OrderMailData,
  "order_url" | "lookup_url" | "terms_url" | "rights_url"
>
/** What is still to be paid, and where. */
type ToPay = Pick<OrderMailData, "to_pay" | "pay_url">

const NOTHING_TO_PAY: ToPay = { to_pay: null, pay_url: null }

/** Builds the data of an order confirmation, with the same amounts as the shop's pages. */
export function buildOrderMail(
  order: OrderFacts,
  urls: OrderUrls,
  toPay: ToPay = NOTHING_TO_PAY,
): OrderMailData {
  const sums = buildSums({ ...order, shipping_known: true, tax_known: true })
  return {
    display_id: order.display_id,
    created_at: order.created_at,
    currency_code: order.currency_code,
    lines: sums.lines.map(({ item, amount }) => ({
      title: item.title,
      variant_title: pickVariantTitle(item.title, item.variant_title),
      sku: item.variant_sku,
      quantity: item.quantity,
      amount,
      kit: item.kit,
    })),
    rows: sums.rows,
    shipping_method: order.shipping_method,
    total: order.total,
    address: order.shipping_address,
    aftercare: listMailAftercare(order.items),
    ...urls,
    ...toPay,
  }
}
