import type { PlaceCode } from "./rules/places"
import type { AdvisorProduct } from "./rules/show-products"

/** An article that a result may lead to. */
export type AdvisorArticle = {
  slug: string
  title: string
  kicker: string
  href: string
}

/** What the page gives to the advisor of the shop of one country. */
export type AdvisorShop = {
  country: PlaceCode
  articles: AdvisorArticle[]
  products: AdvisorProduct[]
  practitionersPath: string
  /** The plans of days after each treatment. */
  aftercarePath: string
}
