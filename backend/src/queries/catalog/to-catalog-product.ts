import type {
  CatalogProduct,
  CatalogVariant,
  KitPart,
  PairedArticle,
  PairingKind,
  PriceTier,
  ProductCard,
  SafetyProfile,
} from "../../contracts"
import { resolveAccess } from "../../modules/product-access/rules/resolve-access"
import { toPublicProfile } from "../../modules/product-safety/rules/safety-profile"
import { pickAftercare } from "../article/rules/pick-aftercare"
import { type ArticleCardRow, toArticleCard } from "../article/to-article-card"
import { listStockLinks } from "../sales/offer"
import type { KitItemRow } from "./read-kit-items"
import type { Shop } from "./read-shop"
import { compareVariants, type OfferRow, type ProductRow, type VariantRow } from "./rows"
import { compareKitParts } from "./rules/compare-kit-parts"
import { computeKitSaving, type PricedPart } from "./rules/kit-saving"
import { resolveVariantOffer, toPicture, toProductCard } from "./to-product-card"

export type PairingRow = {
  kind: PairingKind
  rank: number
  note: string | null
  article: (ArticleCardRow & { state: string }) | null
}

/** A product row with what only its own page shows. */
export type ProductPageRow = ProductRow & {
  description: string | null
  updated_at: string | Date
  safety_profile: SafetyProfile | null
  article_link: (PairingRow | null)[] | null
  options: { title: string }[] | null
}

/** What was read besides the row itself. */
export type ProductPageFacts = {
  shop: Shop
  kit_items: ReadonlyMap<string, KitItemRow>
  /** The products that sell parts of its kits alone. */
  sold_alone: readonly OfferRow[]
  /** By price set. */
  tiers: ReadonlyMap<string, PriceTier[]>
  goes_with: ProductCard[]
}

function toKitParts(
  variant: VariantRow,
  limitingId: string | null,
  facts: ProductPageFacts,
): KitPart[] {
  return listStockLinks(variant)
    .flatMap((link) => {
      const item = facts.kit_items.get(link.inventory_item_id)
      return item
        ? [{ link, item: { ...item, title: item.title ?? item.sku ?? "" } }]
        : []
    })
    .sort((a, b) => compareKitParts(a.item, b.item))
    .map(({ link, item }) => ({
      inventory_item_id: item.id,
      sku: item.sku ?? "",
      title: item.title,
      quantity: Number(link.required_quantity),
      product_handle: item.product_handle,
      picture: item.picture,
      limits: item.id === limitingId,
    }))
}

/** What this caller pays for the parts of a kit, one by one. */
function toPricedParts(variant: VariantRow, facts: ProductPageFacts): PricedPart[] {
  const { kit_items: items, sold_alone: sellers, shop } = facts
  const prices = new Map(
    sellers.flatMap((product) => {
      const access = resolveAccess(product.access_rule.level, shop.standing)
      return product.variants.map(
        (one) =>
          [one.id, resolveVariantOffer(one, access, shop).price?.price ?? null] as const,
      )
    }),
  )
  return listStockLinks(variant).map((link) => {
    const alone = items.get(link.inventory_item_id)?.alone
    return {
      quantity: Number(link.required_quantity),
      alone: alone
        ? { price: prices.get(alone.variant_id) ?? null, pieces: alone.pieces }
        : null,
    }
  })
}

function toCatalogVariant(
  product: ProductRow,
  variant: VariantRow,
  card: ProductCard,
  facts: ProductPageFacts,
): CatalogVariant {
  const offer = resolveVariantOffer(variant, card.access, facts.shop)
  const { price } = offer
  const title = variant.title ?? product.title
  return {
    id: variant.id,
    sku: variant.sku ?? "",
    title,
    options: Object.fromEntries(
      (variant.options ?? []).flatMap(({ value, option }) =>
        option ? [[option.title, value]] : [],
      ),
    ),
    price: price?.price ?? null,
    list_price: price?.list_price ?? null,
    tiers: (price && variant.price_set && facts.tiers.get(variant.price_set.id)) ?? [],
    availability: offer.availability,
    kit: offer.is_kit ? toKitParts(variant, offer.limiting_item_id, facts) : null,
    kit_saving: offer.is_kit
      ? computeKitSaving(price?.price ?? null, toPricedParts(variant, facts))
      : null,
    picture: toPicture(variant.thumbnail, product, `${product.title}, ${title}`),
    weight_g: variant.weight,
  }
}

function toPairedArticles(product: ProductPageRow, kind: PairingKind): PairedArticle[] {
  return (product.article_link ?? [])
    .flatMap((pairing) => pairing ?? [])
    .filter((pairing) => pairing.kind === kind)
    .sort((a, b) => a.rank - b.rank)
    .flatMap(({ article, note }) =>
      article?.state === "published" ? [{ ...toArticleCard(article), note }] : [],
    )
}

/** Options with the values that some variant has, in the order of the variants. */
function toOptions(product: ProductPageRow, variants: readonly CatalogVariant[]) {
  return (product.options ?? []).map(({ title }) => ({
    title,
    values: [...new Set(variants.flatMap((variant) => variant.options[title] ?? []))],
  }))
}

/** A product's page as one caller sees it in one country. */
export function toCatalogProduct(
  product: ProductPageRow,
  facts: ProductPageFacts,
): CatalogProduct {
  const card = toProductCard(product, facts.shop)
  const variants = [...(product.variants ?? [])]
    .sort(compareVariants)
    .map((variant) => toCatalogVariant(product, variant, card, facts))
  return {
    ...card,
    description: product.description ?? "",
    pictures: [...(product.images ?? [])]
      .sort((a, b) => a.rank - b.rank)
      .flatMap((image) => toPicture(image.url, product, product.title) ?? []),
    options: toOptions(product, variants),
    variants,
    max_per_order: product.access_rule?.max_per_order ?? null,
    hazmat: Boolean(product.safety_profile?.hazmat),
    safety: toPublicProfile(product.safety_profile),
    read_first: toPairedArticles(product, "read_first"),
    aftercare: toPairedArticles(product, "aftercare"),
    given_with_order: pickAftercare(product.article_link ?? [], {
      isAftercare: card.use_from.length > 0,
    }).map(({ slug }) => slug),
    goes_with: facts.goes_with,
    updated_at: new Date(product.updated_at).toISOString(),
  }
}
