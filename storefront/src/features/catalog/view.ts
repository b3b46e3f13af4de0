import {
  type Access,
  type CatalogProduct,
  type CatalogVariant,
  type KitPart,
  MAX_LINE_QUANTITY,
  type Price,
  type PriceTier,
  type ProductCard,
  type UseFrom,
} from "@clearline/backend/contracts"
import { COUNTRY_NAMES } from "@/lib/country"
import { buildTaxNote, formatAmount, formatPrice } from "@/lib/format-price"
import { toPictureView, type PictureView } from "@/lib/media-url"
import type { PageContext } from "@/lib/page-context"
import { findShadeToken } from "./rules/shade"
import { formatStock, canBeOrdered, type StockView } from "./rules/stock-words"
import { calculateUnitPrice, readNetContent } from "./rules/unit-price"

/** A price: formatted amount, tax note, and the number in main units. */
export type PriceView = { amount: string; note: string; value: number }

/** The first day after a treatment on which the product may be used. */
export type UseFromView = {
  method: UseFrom["method"]
  fromDay: number
  note: string | null
  sources: string[]
}

/** The price of a product in a list: of its cheapest variant, for one visitor. */
export type CardPriceView = PriceView & { from: boolean; listPrice: string | null }

export type ProductCardView = {
  handle: string
  title: string
  purpose: string
  picture: PictureView | null
  access: Access
  price: CardPriceView | null
  stock: StockView
  quickAddVariantId: string | null
  isKit: boolean
  useFrom: UseFromView[]
}

export type TierView = { quantity: string; amount: string }

export type KitPartView = {
  id: string
  title: string
  quantity: number
  handle: string | null
  picture: PictureView | null
}

export type VariantView = {
  /** Index among the variants; links an option to the elements that belong to it. */
  index: number
  id: string
  sku: string
  label: string
  swatch: string | null
  price: PriceView | null
  /** "€230.00 per litre", where the law wants it beside the price; null elsewhere. */
  unitPrice: string | null
  listPrice: string | null
  /** What the kit saves against its parts bought one by one; amounts as text. */
  saving: { saved: string; separately: string } | null
  tiers: TierView[]
  stock: StockView
  canAdd: boolean
  picture: PictureView | null
  kit: KitPartView[] | null
}

/** Variants grouped for choosing: by the first option, if there are several options. */
export type OptionGroupView = {
  label: string | null
  swatch: string | null
  variants: VariantView[]
}

/** The part that may differ by visitor: level, price, options, what can be added. */
export type OfferView = {
  handle: string
  title: string
  access: Access
  optionTitle: string
  groups: OptionGroupView[]
  variants: VariantView[]
  /** Index of the variant that is chosen first. */
  chosen: number
  /** Highest quantity that the form accepts; the backend decides what can be bought. */
  maxPerOrder: number
}

function toPriceView(price: Price, { country }: PageContext): PriceView {
  return {
    amount: formatPrice(price, country),
    note: buildTaxNote(price),
    value: price.amount,
  }
}

function describePlace({ country }: PageContext, isKit: boolean) {
  return {
    countryName: COUNTRY_NAMES[country],
    isKit,
  }
}

/** The price in a list that one caller sees; null when it is hidden or there is none. */
export function toCardPriceView(
  { price_from, price_varies, list_price_from }: ProductCard,
  place: PageContext,
): CardPriceView | null {
  return (
    price_from && {
      ...toPriceView(price_from, place),
      from: price_varies,
      listPrice: list_price_from && formatPrice(list_price_from, place.country),
    }
  )
}

/** Maps a product to its card in a list. */
export function toProductCardView(
  card: ProductCard,
  place: PageContext,
): ProductCardView {
  return {
    handle: card.handle,
    title: card.title,
    purpose: card.subtitle,
    picture: toPictureView(card.picture, place.mediaBase),
    access: card.access,
    price: toCardPriceView(card, place),
    stock: formatStock(card.availability, describePlace(place, card.is_kit)),
    quickAddVariantId: card.quick_add_variant_id,
    isKit: card.is_kit,
    useFrom: card.use_from.map(({ method, from_day, note, sources }) => ({
      method,
      fromDay: from_day,
      note,
      sources,
    })),
  }
}

function toTierView(tier: PriceTier, { country }: PageContext): TierView {
  const { min_quantity: from, max_quantity: to } = tier
  const quantity =
    to === null ? `${from} or more` : from === to ? `${from}` : `${from} to ${to}`
  return { quantity, amount: formatPrice(tier.price, country) }
}

function toKitPartView(part: KitPart, place: PageContext): KitPartView {
  return {
    id: part.inventory_item_id,
    title: part.title,
    quantity: part.quantity,
    handle: part.product_handle,
    picture: toPictureView(part.picture, place.mediaBase),
  }
}

/** The price by litre or kilogram of what Europe buys by volume or weight; a kit has none. */
function formatUnitPrice(
  { price, kit, options, title }: CatalogVariant,
  { country }: PageContext,
): string | null {
  if (!price || kit || price.currency_code.toLowerCase() !== "eur") return null
  const [content] = [...Object.values(options), title].flatMap(
    (size) => readNetContent(size) ?? [],
  )
  if (!content) return null
  const amount = calculateUnitPrice(price.amount, content)
  return `${formatAmount(amount, price.currency_code, country)} per ${content.unit}`
}

function toVariantView(
  variant: CatalogVariant,
  index: number,
  label: string,
  canBuy: boolean,
  place: PageContext,
): VariantView {
  return {
    index,
    id: variant.id,
    sku: variant.sku,
    label,
    swatch: findShadeToken(label),
    price: variant.price && toPriceView(variant.price, place),
    unitPrice: formatUnitPrice(variant, place),
    listPrice: variant.list_price && formatPrice(variant.list_price, place.country),
    saving: variant.kit_saving && {
      saved: formatPrice(variant.kit_saving.saved, place.country),
      separately: formatPrice(variant.kit_saving.separately, place.country),
    },
    tiers: variant.tiers.map((tier) => toTierView(tier, place)),
    stock: formatStock(variant.availability, describePlace(place, variant.kit !== null)),
    canAdd: canBuy && variant.price !== null && canBeOrdered(variant.availability),
    picture: toPictureView(variant.picture, place.mediaBase),
    kit: variant.kit?.map((part) => toKitPartView(part, place)) ?? null,
  }
}

/** Options with more than one value in this country. */
function listOpenOptions(product: CatalogProduct, variants: CatalogVariant[]): string[] {
  return product.options
    .map(({ title }) => title)
    .filter((title) => new Set(variants.map(({ options }) => options[title])).size > 1)
}

/** The part of a product page that depends on the visitor. */
export function toOfferView(product: CatalogProduct, place: PageContext): OfferView {
  const sold = product.variants.filter(
    ({ availability }) => availability.state !== "not_sold_here",
  )
  const [first, ...rest] = listOpenOptions(product, sold)
  const grouped = rest.length > 0
  const variants = sold.map((variant, index) => {
    const own = grouped ? rest : first ? [first] : []
    const label = own.map((title) => variant.options[title]).join(", ") || variant.title
    return toVariantView(variant, index, label, product.access.can_buy, place)
  })
  const groupOf = (index: number) =>
    grouped && first ? (sold[index]?.options[first] ?? null) : null
  const labels = [...new Set(variants.map(({ index }) => groupOf(index)))]
  return {
    handle: product.handle,
    title: product.title,
    access: product.access,
    optionTitle: grouped ? [first, ...rest].join(" and ").toLowerCase() : (first ?? ""),
    groups: labels.map((label) => ({
      label,
      swatch: label && findShadeToken(label),
      variants: variants.filter(({ index }) => groupOf(index) === label),
    })),
    variants,
    chosen: Math.max(
      0,
      variants.findIndex(({ canAdd, stock }) => canAdd || stock.tone === "plenty"),
    ),
    maxPerOrder: product.max_per_order ?? MAX_LINE_QUANTITY,
  }
}
