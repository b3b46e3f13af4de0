import type { Access, Market } from "../../../contracts"

/** One line as the cart would hold it if the request were granted. */
export type CartLine = {
  /** Null for a line that is only asked for. */
  line_item_id: string | null
  variant_id: string
  quantity: number
  /** What the cart calls it; used when the variant is gone. */
  title: string
}

/** What the shop knows about a variant at the moment of asking. */
export type VariantFacts = {
  variant_id: string
  product_id: string
  /** "Product (variant)", or the product alone when its variant has no name of its own. */
  title: string
  product_title: string
  /** Published and in the cart's sales channel. */
  is_on_sale: boolean
  /** Markets that may buy it; null = all. */
  markets: readonly string[] | null
  /** The answer for the cart's customer. */
  access: Access
  max_per_order: number | null
  /** False: stock is not counted (`manage_inventory` off). */
  counts_stock: boolean
  allow_backorder: boolean
  /** Inventory pieces in one unit; several for a kit. */
  parts: readonly { inventory_item_id: string; required_quantity: number }[]
}

/** The whole picture that the rules decide on. */
export type CartFacts = {
  /** Null in a shop whose regions name no market: nothing is region-locked there. */
  market: Market | null
  variants: ReadonlyMap<string, VariantFacts>
  /** Free pieces per inventory item at the stock location of the cart's channel. */
  stock: ReadonlyMap<string, number>
}
