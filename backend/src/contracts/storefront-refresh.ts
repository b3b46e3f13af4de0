/**
 * What the backend tells the storefront when something a guest can see has changed.
 * POST {STOREFRONT_URL}/api/refresh, header `x-clearline-refresh: <STOREFRONT_REFRESH_SECRET>`.
 */
export type StorefrontRefreshRequest = { tags: string[] }

/** Names of cached data; the storefront's cache manifest and the backend's events share them. */
export const refreshTag = {
  /** Lists, home, categories: anything that shows more than one product. */
  catalogList: "catalog-list",
  product: (handle: string) => `product:${handle}`,
  articleList: "article-list",
  article: (slug: string) => `article:${slug}`,
  /** The comments below one article. */
  comments: (slug: string) => `comments:${slug}`,
  /** Everything at once. */
  everything: "everything",
} as const
