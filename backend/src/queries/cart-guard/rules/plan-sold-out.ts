import type { CartRefusalLine } from "../../../contracts"
import type { CartLine, VariantFacts } from "./cart-line"
import { planRefusals } from "./plan-refusals"

/** One line of a cart and one inventory item it takes pieces of. */
export type StockLine = {
  line_item_id: string
  variant_id: string
  quantity: number
  title: string
  inventory_item_id: string
  /** Pieces of the item in one unit of the variant. */
  required_quantity: number
  /** Pieces of the item that nobody has reserved. */
  free: number
}

/** Nothing but stock is judged here. */
const OPEN = { level: "T0", can_see_price: true, can_buy: true, reason: "open" } as const

function toVariant(rows: readonly StockLine[], first: StockLine): VariantFacts {
  const ofLine = rows.filter((row) => row.line_item_id === first.line_item_id)
  return {
    variant_id: first.variant_id,
    product_id: first.variant_id,
    title: first.title,
    product_title: first.title,
    is_on_sale: true,
    markets: null,
    access: OPEN,
    max_per_order: null,
    counts_stock: true,
    allow_backorder: false,
    parts: ofLine.map(({ inventory_item_id, required_quantity }) => ({
      inventory_item_id,
      required_quantity,
    })),
  }
}

/**
 * The lines of a cart that ask for more than is free, all lines counted together, so that a
 * kit and a loose part of it, or two variants of one item, meet here.
 */
export function planSoldOut(rows: readonly StockLine[]): CartRefusalLine[] {
  const lines = new Map<string, CartLine>()
  const variants = new Map<string, VariantFacts>()
  const stock = new Map<string, number>()
  for (const row of rows) {
    stock.set(row.inventory_item_id, row.free)
    if (!variants.has(row.variant_id)) variants.set(row.variant_id, toVariant(rows, row))
    const { line_item_id, variant_id, quantity, title } = row
    lines.set(line_item_id, { line_item_id, variant_id, quantity, title })
  }
  return planRefusals([...lines.values()], { market: null, variants, stock }).filter(
    (refusal) => refusal.code === "insufficient_inventory",
  )
}
