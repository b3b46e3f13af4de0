import type { Access, Picture, ProductCard } from "../../contracts"
import { resolveAccess } from "../../modules/product-access/rules/resolve-access"
import { type Offer, resolveOffer } from "../sales/offer"
import { canOrder, pickBestAvailability } from "../sales/rules/resolve-availability"
import type { VariantPrice } from "./read-prices"
import type { Shop } from "./read-shop"
import type { AccessRuleRow, OfferRow, ProductRow } from "./rows"
import { isPurpose } from "./rules/select-cards"

/** What this caller may have of a variant here. */
export function resolveVariantOffer(
  variant: OfferRow["variants"][number],
  access: Access,
  shop: Shop,
): Offer<VariantPrice> {
  return resolveOffer(variant, access, shop.context.market, shop)
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

function pickLowest(prices: readonly VariantPrice[]): VariantPrice | null {
  return prices.reduce<VariantPrice | null>(
    (low, one) => (low === null || one.price.amount < low.price.amount ? one : low),
    null,
  )
}

type VariantOffer = Offer<VariantPrice> & { id: string }

/** The single variant that can be put in the cart without a question, or null. */
function findQuickAdd(offers: readonly VariantOffer[], access: Access) {
  const [only, ...others] = offers.filter((offer) => offer.sold_here)
  if (!only || others.length > 0 || !access.can_buy) return null
  return canOrder(only.availability) && only.price !== null ? only.id : null
}

type Sellable = {
  access_rule: Pick<AccessRuleRow, "level"> | null
  variants: OfferRow["variants"] | null
}

/** What this visitor may have of a product here, over all its variants. */
export function toCardOffer(product: Sellable, shop: Shop) {
  const access = resolveAccess(product.access_rule?.level ?? "T0", shop.standing)
  const offers = (product.variants ?? []).map((variant) => ({
    ...resolveVariantOffer(variant, access, shop),
    id: variant.id,
  }))
  const prices = offers.flatMap((offer) => offer.price ?? [])
  const lowest = pickLowest(prices)
  return {
    access,
    price_from: lowest?.price ?? null,
    list_price_from: lowest?.list_price ?? null,
    price_varies: new Set(prices.map(({ price }) => price.amount)).size > 1,
    availability: pickBestAvailability(offers.map((offer) => offer.availability)),
    quick_add_variant_id: findQuickAdd(offers, access),
    is_kit: offers.some((offer) => offer.is_kit),
  }
}

/** A product as this visitor sees it in a list. */
export function toProductCard(product: ProductRow, shop: Shop): ProductCard {
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
    ...toCardOffer(product, shop),
    use_from: product.safety_profile?.use_from ?? [],
  }
}
