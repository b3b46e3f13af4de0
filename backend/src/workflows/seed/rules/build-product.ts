import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types"

import type {
  CatalogEntry,
  CatalogVariantEntry,
  VariantItem,
} from "../../../../content/catalog"
import type { CatalogProductMetadata, Picture } from "../../../contracts"

/**
 * Mark in a product's metadata while the seed is still creating it. A product with this
 * mark was left by a seed that was killed: it is deleted and created again.
 */
export const UNFINISHED = { seed_state: "unfinished" } as const

/** The records of the shop that a product refers to. */
export type ProductContext = {
  /** Position in the catalogue, from 0. */
  rank: number
  sales_channel_ids: string[]
  shipping_profile_id: string
  /** Region whose prices include VAT; EUR prices of open products are limited to it. */
  tax_inclusive_region_id: string
  category_ids: Record<string, string>
  inventory_item_ids: Record<string, string>
  /** The inventory items of each variant, by SKU. */
  variant_items: Record<string, VariantItem[]>
  /**
   * Pictures of the product in order, and of its variants by SKU; empty without pictures.
   */
  pictures: Picture[]
  variant_pictures: Record<string, Picture>
}

/** The product's permanent metadata. */
export function buildProductMetadata(
  entry: CatalogEntry,
  rank: number,
): CatalogProductMetadata {
  return { rank, goes_with: entry.goes_with }
}

/**
 * The input for Medusa to create the product as a draft; it is published when everything
 * else is complete.
 */
export function buildProduct(
  entry: CatalogEntry,
  place: ProductContext,
): CreateProductWorkflowInputDTO {
  return {
    handle: entry.handle,
    title: entry.title,
    subtitle: entry.subtitle,
    description: entry.description,
    status: "draft",
    hs_code: entry.hs_code,
    origin_country: entry.origin_country,
    category_ids: entry.categories.flatMap((handle) => place.category_ids[handle] ?? []),
    shipping_profile_id: place.shipping_profile_id,
    sales_channels: place.sales_channel_ids.map((id) => ({ id })),
    options: entry.options.map(({ title, values }) => ({ title, values })),
    images: place.pictures.map(({ url, alt }) => ({ url, metadata: { alt } })),
    thumbnail: place.pictures[0]?.url ?? null,
    metadata: { ...buildProductMetadata(entry, place.rank), ...UNFINISHED },
    variants: entry.variants.map((variant, rank) => ({
      ...buildVariant(entry, variant, place),
      variant_rank: rank,
    })),
  }
}

function buildVariant(
  entry: CatalogEntry,
  variant: CatalogVariantEntry,
  place: ProductContext,
) {
  return {
    sku: variant.sku,
    title: variant.title,
    options: variant.options,
    manage_inventory: true,
    allow_backorder: variant.allow_backorder,
    weight: variant.weight_g,
    length: variant.length_mm,
    width: variant.width_mm,
    height: variant.height_mm,
    thumbnail: place.variant_pictures[variant.sku]?.url ?? null,
    prices: buildListPrices(entry, variant, place),
    inventory_items: (place.variant_items[variant.sku] ?? []).map(
      ({ item_sku, quantity }) => ({
        inventory_item_id: place.inventory_item_ids[item_sku] ?? "",
        required_quantity: quantity,
      }),
    ),
  }
}

/**
 * Builds list prices. A price for the region follows the region's price preference and so
 * includes VAT; one without a region follows the currency's preference and does not.
 */
function buildListPrices(
  entry: CatalogEntry,
  { list_price }: CatalogVariantEntry,
  place: ProductContext,
) {
  const region = { region_id: place.tax_inclusive_region_id }
  return [
    { currency_code: "usd", amount: list_price.usd },
    {
      currency_code: "eur",
      amount: list_price.eur,
      ...(entry.professional ? {} : { rules: region }),
    },
  ]
}

export type TradePrice = {
  variant_id: string
  currency_code: string
  amount: number
  min_quantity?: number
  max_quantity?: number
}

/**
 * Builds the prices of a variant for verified practitioners, one row per band and
 * currency.
 */
export function buildTradePrices(
  { trade }: Pick<CatalogVariantEntry, "trade">,
  variantId: string,
): TradePrice[] {
  return trade.flatMap(({ usd, eur, min_quantity, max_quantity }) => {
    const band = {
      variant_id: variantId,
      ...(min_quantity === null ? {} : { min_quantity }),
      ...(max_quantity === null ? {} : { max_quantity }),
    }
    return [
      { ...band, currency_code: "usd", amount: usd },
      { ...band, currency_code: "eur", amount: eur },
    ]
  })
}
