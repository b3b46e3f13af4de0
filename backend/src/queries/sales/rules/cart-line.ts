import type { Access, Market } from "../../../contracts"

/** One line of the cart as it would be after the request. */
export type CartLine = {
  /** Null for a requested line that is not in the cart yet. */
  line_item_id: string | null
  variant_id: string
  quantity: number
  /** Title in the cart; used when the variant no longer exists. */
  title: string
}

/** The current facts about a variant. */
export type VariantFacts = {
  variant_id: string
  product_id: string
  /** "Product (variant)", or only the product when its variant has no name of its own. */
  title: string
  product_title: string
  /** Published and in the cart's sales channel. */
  is_on_sale: boolean
  /** Markets that may buy it; null = all. */
  markets: readonly string[] | null
  /** Access of the cart's customer. */
  access: Access
  max_per_order: number | null
  /** False: stock is not counted (`manage_inventory` off). */
  counts_stock: boolean
  allow_backorder: boolean
  /** Inventory pieces in one unit; several for a kit. */
  parts: readonly { inventory_item_id: string; required_quantity: number }[]
}

/** All facts that the rules decide on. */
export type CartFacts = {
  /** Null in a shop with regions that name no market: nothing is region-locked there. */
  market: Market | null
  variants: ReadonlyMap<string, VariantFacts>
  /** Free pieces per inventory item at the stock location of the cart's channel. */
  stock: ReadonlyMap<string, number>
}
