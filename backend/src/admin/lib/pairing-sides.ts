import {
  type PartnerSearch,
  useArticleSearch,
  useChangeArticlesOf,
  useChangeProductsOf,
  useProductSearch,
} from "./pairing-data"
import type { PartnerChange } from "./pairing-partners"

/** One end of the pairings: what stands beside it, how that is found and changed. */
export type PairingSide = {
  what: "article" | "product"
  useSearch: PartnerSearch
  useChange: (ownerId: string) => {
    mutate: (change: PartnerChange, then?: { onSuccess: () => void }) => void
    isPending: boolean
    error: Error | null
  }
}

/** Seen from a product. */
export const ARTICLES_OF_PRODUCT: PairingSide = {
  what: "article",
  useSearch: useArticleSearch,
  useChange: useChangeArticlesOf,
}

/** Seen from an article. */
export const PRODUCTS_OF_ARTICLE: PairingSide = {
  what: "product",
  useSearch: useProductSearch,
  useChange: useChangeProductsOf,
}
