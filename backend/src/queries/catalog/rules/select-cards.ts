import type { Audience, CatalogSort, ProductCard, Purpose } from "../../../contracts"
import { canOrder } from "../../sales/rules/resolve-availability"

/** What a list may be narrowed by; left out = not narrowed. */
export type CardFilter = {
  category?: string
  audience?: Audience
  purpose?: Purpose
  in_stock?: boolean
}

/** A product for client and practitioner alike is in both their lists. */
function suits(card: ProductCard, audience: Audience): boolean {
  return card.audience === audience || card.audience === "both"
}

/** The cards that pass every given filter, in the order they came. */
export function filterCards(
  cards: readonly ProductCard[],
  { category, audience, purpose, in_stock }: CardFilter,
): ProductCard[] {
  return cards.filter(
    (card) =>
      (!category || card.categories.some((one) => one.handle === category)) &&
      (!audience || suits(card, audience)) &&
      (!purpose || card.purposes.includes(purpose)) &&
      (!in_stock || canOrder(card.availability)),
  )
}

const byName = (a: ProductCard, b: ProductCard) => a.title.localeCompare(b.title, "en")

/** Cards without a visible price stand last, in either direction, in the order they came. */
function byPrice(direction: 1 | -1) {
  return (a: ProductCard, b: ProductCard) => {
    if (!a.price_from || !b.price_from) {
      return Number(!a.price_from) - Number(!b.price_from)
    }
    return direction * (a.price_from.amount - b.price_from.amount)
  }
}

/** The cards in the order asked for; "featured" is the order in which they come. */
export function sortCards(
  cards: readonly ProductCard[],
  sort: CatalogSort,
): ProductCard[] {
  switch (sort) {
    case "featured":
      return [...cards]
    case "name":
      return cards.toSorted(byName)
    case "price-asc":
      return cards.toSorted(byPrice(1))
    case "price-desc":
      return cards.toSorted(byPrice(-1))
  }
}
