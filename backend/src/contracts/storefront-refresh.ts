/**
 * The request that tells the storefront to refresh cached data, because something a guest
 * can see has changed. POST {STOREFRONT_URL}/api/refresh, header `x-clearline-refresh:
 * <STOREFRONT_REFRESH_SECRET>`.
 */
export type StorefrontRefreshRequest = { tags: string[] }

/**
 * Tags of cached data, shared by the storefront's cache manifest and the backend's
 * events.
 */
export const refreshTag = {
  /** Lists, home, categories: anything that shows more than one product. */
  catalogList: "catalog-list",
  /** Every page of the catalogue that names a category, an option, a channel or a region. */
  catalogStructure: "catalog-structure",
  product: (handle: string) => `product:${handle}`,
  /** The page of a product whose handle may have changed. */
  productId: (id: string) => `product-id:${id}`,
  articleList: "article-list",
  article: (slug: string) => `article:${slug}`,
  /** The comments below one article. */
  comments: (slug: string) => `comments:${slug}`,
  /** The pages that show the operator's data. */
  shopSettings: "shop-settings",
  /** All cached data. */
  everything: "everything",
} as const
