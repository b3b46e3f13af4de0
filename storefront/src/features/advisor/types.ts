import type { LocationCode } from "./rules/locations"
import type { AdvisorProduct } from "./rules/show-products"

/** An article that a result can link to. */
export type AdvisorArticle = {
  slug: string
  title: string
  kicker: string
  href: string
}

/** The data of one country's shop that the page passes to the advisor. */
export type AdvisorShop = {
  country: LocationCode
  articles: AdvisorArticle[]
  products: AdvisorProduct[]
  practitionersPath: string
  /** Path of the aftercare plans. */
  aftercarePath: string
}
