import type { UseFrom } from "../../contracts"

/** What `query.graph` gives back; only the fields that the catalogue asks for. */

export type StockLink = { inventory_item_id: string; required_quantity: number }

export type VariantRow = {
  id: string
  sku: string | null
  title: string | null
  variant_rank: number | null
  manage_inventory: boolean
  allow_backorder: boolean
  thumbnail: string | null
  weight: number | null
  options: { value: string; option: { title: string } | null }[] | null
  price_set: { id: string } | null
  inventory_items: (StockLink | null)[] | null
  variant_market: { markets: string[] } | null
}

export type ImageRow = {
  url: string
  rank: number
  metadata: Record<string, unknown> | null
}

export type AccessRuleRow = {
  level: "T0" | "T1" | "T2" | "T3"
  max_per_order: number | null
  audience: "client" | "practitioner" | "both"
  purposes: string[]
}

export type CategoryRow = {
  handle: string
  name: string
  rank: number
  is_active: boolean
}

export type StageRow = { use_from: UseFrom[] }

/** What decides price and stock of a product for one caller. */
export type OfferRow = {
  access_rule: Pick<AccessRuleRow, "level">
  variants: Pick<
    VariantRow,
    | "id"
    | "manage_inventory"
    | "allow_backorder"
    | "price_set"
    | "inventory_items"
    | "variant_market"
  >[]
}

/** Enough of a product for its card. */
export type ProductRow = {
  id: string
  handle: string
  title: string
  subtitle: string | null
  status: string
  thumbnail: string | null
  metadata: Record<string, unknown> | null
  images: ImageRow[] | null
  /** Joined by `readProducts`: in the graph of every product they cost most of the time. */
  categories: CategoryRow[] | null
  sales_channels: ({ id: string } | null)[] | null
  access_rule: AccessRuleRow | null
  safety_profile: StageRow | null
  variants: VariantRow[] | null
}

/** Fields for `query.graph` that fill a ProductRow. */
export const PRODUCT_ROW_FIELDS = [
  "id",
  "handle",
  "title",
  "subtitle",
  "status",
  "thumbnail",
  "metadata",
  "images.url",
  "images.rank",
  "images.metadata",
  "sales_channels.id",
  "access_rule.level",
  "access_rule.max_per_order",
  "access_rule.audience",
  "access_rule.purposes",
  "safety_profile.use_from",
  "variants.id",
  "variants.sku",
  "variants.title",
  "variants.variant_rank",
  "variants.manage_inventory",
  "variants.allow_backorder",
  "variants.thumbnail",
  "variants.weight",
  "variants.options.value",
  "variants.options.option.title",
  "variants.price_set.id",
  "variants.inventory_items.inventory_item_id",
  "variants.inventory_items.required_quantity",
  "variants.variant_market.markets",
]

const names = new Intl.Collator("en", { numeric: true })

/** Order of a product's variants: their rank, then title with numbers in their order. */
export function compareVariants(
  a: Pick<VariantRow, "variant_rank" | "title">,
  b: Pick<VariantRow, "variant_rank" | "title">,
): number {
  const rank = (a.variant_rank ?? 0) - (b.variant_rank ?? 0)
  return rank || names.compare(a.title ?? "", b.title ?? "")
}
