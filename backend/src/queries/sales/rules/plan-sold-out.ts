import type { CartRefusalLine } from "../../../contracts"
import type { CartLine, VariantFacts } from "./cart-line"
import { planRefusals } from "./plan-refusals"

/** One line of a cart, with one inventory item that it uses. */
export type StockLine = {
  line_item_id: string
  variant_id: string
  quantity: number
  title: string
  inventory_item_id: string
  required_quantity: number
  /** Free units of the item. */
  free: number
}

/** Builds facts with which only stock can be refused. */
function toVariant(rows: readonly StockLine[], first: StockLine): VariantFacts {
  const ofLine = rows.filter((row) => row.line_item_id === first.line_item_id)
  return {
    variant_id: first.variant_id,
    product_id: first.variant_id,
    title: first.title,
    product_title: first.title,
    is_on_sale: true,
    markets: null,
    access: { level: "T0", can_see_price: true, can_buy: true, reason: "open" },
    max_per_order: null,
    counts_stock: true,
    allow_backorder: false,
    parts: ofLine,
  }
}

/**
 * Lists the lines of a cart that need more than is free. All lines are counted together,
 * so that a kit and a loose part of it, or two variants of one item, share the stock.
 */
export function planSoldOut(rows: readonly StockLine[]): CartRefusalLine[] {
  const lines = new Map<string, CartLine>()
  const variants = new Map<string, VariantFacts>()
  const stock = new Map<string, number>()
  for (const row of rows) {
    stock.set(row.inventory_item_id, row.free)
    if (!variants.has(row.variant_id)) variants.set(row.variant_id, toVariant(rows, row))
    lines.set(row.line_item_id, row)
  }
  return planRefusals([...lines.values()], { market: null, variants, stock })
}
