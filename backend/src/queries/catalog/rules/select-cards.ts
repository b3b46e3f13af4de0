import {
  type Audience,
  type Availability,
  type CatalogSort,
  type Price,
  PURPOSES,
  type Purpose,
} from "../../../contracts"
import { canOrder } from "../../sales/rules/resolve-availability"

/** What a list may be narrowed by; left out = not narrowed. */
export type CardFilter = {
  category?: string
  audience?: Audience
  purpose?: Purpose
  in_stock?: boolean
}

/** The facts of a product that are the same for every caller. */
export type Listed = {
  title: string
  audience: Audience
  purposes: readonly Purpose[]
  categories: readonly { handle: string }[]
}

/** What a product costs and whether it can be ordered, for one caller. */
export type Offered = { price_from: Price | null; availability: Availability }

export function isPurpose(value: string): value is Purpose {
  return PURPOSES.some((purpose) => purpose === value)
}

/** A product for client and practitioner alike is in both their lists. */
function suits(card: Listed, audience: Audience): boolean {
  return card.audience === audience || card.audience === "both"
}

/** The products that pass every given filter but `in_stock`, in the order they came. */
export function filterListed<One extends Listed>(
  products: readonly One[],
  { category, audience, purpose }: CardFilter,
): One[] {
  return products.filter(
    (one) =>
      (!category || one.categories.some(({ handle }) => handle === category)) &&
      (!audience || suits(one, audience)) &&
      (!purpose || one.purposes.includes(purpose)),
  )
}

/** The products that can be ordered, in the order they came. */
export function filterInStock<One extends Offered>(products: readonly One[]): One[] {
  return products.filter(({ availability }) => canOrder(availability))
}

type Sorted = Pick<Listed, "title"> & Pick<Offered, "price_from">

const byName = (a: Sorted, b: Sorted) => a.title.localeCompare(b.title, "en")

/** Cards without a visible price stand last, in either direction, in the order they came. */
function byPrice(direction: 1 | -1) {
  return (a: Sorted, b: Sorted) => {
    if (!a.price_from || !b.price_from) {
      return Number(!a.price_from) - Number(!b.price_from)
    }
    return direction * (a.price_from.amount - b.price_from.amount)
  }
}

/** The cards in the order asked for; "featured" is the order in which they come. */
export function sortCards<One extends Sorted>(
  cards: readonly One[],
  sort: CatalogSort,
): One[] {
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
