import {
  type AccessAnswer,
  type Availability,
  PURPOSES,
  type Picture,
  type Price,
  type ProductCard,
  type Purpose,
} from "../../contracts"
import { isSoldIn } from "../../modules/product-access/rules/market"
import { resolveAccess } from "../../modules/product-access/rules/resolve-access"
import type { VariantPrice } from "./read-prices"
import type { Shop } from "./read-shop"
import { listStockLinks, type ProductRow, type VariantRow } from "./rows"
import {
  canOrder,
  pickBestAvailability,
  resolveAvailability,
} from "./rules/resolve-availability"
import {
  type KitStock,
  resolveKitStock,
} from "../../modules/reservation-limit/rules/resolve-kit-stock"

/** A kit is a variant made of more than one inventory item. */
export function isKit(variant: VariantRow): boolean {
  return listStockLinks(variant).length > 1
}

/** Whole units of a variant that can be made up at the visited market's warehouse. */
export function resolveVariantStock(variant: VariantRow, shop: Shop): KitStock {
  return resolveKitStock(
    listStockLinks(variant).map((link) => ({
      ...link,
      available: shop.stock.get(link.inventory_item_id) ?? 0,
    })),
  )
}

export function resolveVariantAvailability(
  variant: VariantRow,
  shop: Shop,
): Availability {
  return resolveAvailability({
    sold_here: isSoldIn(variant.variant_market?.markets, shop.place.market),
    counts_stock: variant.manage_inventory,
    allow_backorder: variant.allow_backorder,
    is_kit: isKit(variant),
    units: resolveVariantStock(variant, shop).units,
  })
}

/** What a variant costs this caller here; null when hidden, not sold here, or without a price. */
export function findVariantPrice(
  variant: VariantRow,
  access: AccessAnswer,
  shop: Shop,
): VariantPrice | null {
  const sold = isSoldIn(variant.variant_market?.markets, shop.place.market)
  if (!access.can_see_price || !sold || !variant.price_set) return null
  return shop.prices.get(variant.price_set.id) ?? null
}

/** The picture behind a URL with the words for people who do not see it. */
export function toPicture(
  url: string | null,
  product: ProductRow,
  fallbackAlt: string,
): Picture | null {
  if (!url) return null
  const alt = product.images?.find((image) => image.url === url)?.metadata?.alt
  return { url, alt: typeof alt === "string" ? alt : fallbackAlt }
}

function isPurpose(value: string): value is Purpose {
  return PURPOSES.some((purpose) => purpose === value)
}

function pickLowest(prices: readonly Price[]): Price | null {
  return prices.reduce<Price | null>(
    (low, one) => (low === null || one.amount < low.amount ? one : low),
    null,
  )
}

/** The single variant that can be put in the cart without a question, or null. */
function findQuickAdd(
  product: ProductRow,
  access: AccessAnswer,
  shop: Shop,
): string | null {
  const here = (product.variants ?? []).filter((variant) =>
    isSoldIn(variant.variant_market?.markets, shop.place.market),
  )
  const [only] = here
  if (!only || here.length > 1 || !access.can_buy) return null
  const buyable =
    canOrder(resolveVariantAvailability(only, shop)) &&
    findVariantPrice(only, access, shop) !== null
  return buyable ? only.id : null
}

/** A product as this visitor sees it in a list. */
export function toProductCard(product: ProductRow, shop: Shop): ProductCard {
  const access = resolveAccess(product.access_rule?.level ?? "T0", shop.caller)
  const variants = product.variants ?? []
  const prices = variants.flatMap(
    (variant) => findVariantPrice(variant, access, shop)?.price ?? [],
  )
  return {
    id: product.id,
    handle: product.handle,
    title: product.title,
    subtitle: product.subtitle ?? "",
    picture: toPicture(product.thumbnail, product, product.title),
    categories: (product.categories ?? [])
      .filter((category) => category.is_active)
      .sort((a, b) => a.rank - b.rank)
      .map(({ handle, name }) => ({ handle, name })),
    audience: product.access_rule?.audience ?? "both",
    purposes: (product.access_rule?.purposes ?? []).filter(isPurpose),
    access,
    price_from: pickLowest(prices),
    price_varies: new Set(prices.map((price) => price.amount)).size > 1,
    availability: pickBestAvailability(
      variants.map((variant) => resolveVariantAvailability(variant, shop)),
    ),
    quick_add_variant_id: findQuickAdd(product, access, shop),
    is_kit: variants.some(isKit),
    use_from: product.safety_profile?.use_from ?? [],
  }
}
