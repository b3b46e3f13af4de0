import {
  type PartnerSearch,
  useArticleSearch,
  useChangeArticlesOf,
  useChangeProductsOf,
  useProductSearch,
} from "./pairing-data"
import type { PartnerChange } from "./pairing-partners"

/** One side of the pairings: what is paired, how it is searched for and changed. */
export type PairingSide = {
  what: "article" | "product"
  useSearch: PartnerSearch
  useChange: (ownerId: string) => {
    mutate: (change: PartnerChange, then?: { onSuccess: () => void }) => void
    isPending: boolean
    error: Error | null
  }
}

/** The articles, on a product's page. */
export const ARTICLES_OF_PRODUCT: PairingSide = {
  what: "article",
  useSearch: useArticleSearch,
  useChange: useChangeArticlesOf,
}

/** The products, on an article's page. */
export const PRODUCTS_OF_ARTICLE: PairingSide = {
  what: "product",
  useSearch: useProductSearch,
  useChange: useChangeProductsOf,
}
