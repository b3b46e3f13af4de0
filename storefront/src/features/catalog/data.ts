import "server-only"
import type {
  AftercareMethod,
  CatalogCategory,
  CatalogCategoryListResponse,
  CatalogHandleListResponse,
  CatalogProduct,
  ProductCard,
} from "@clearline/backend/contracts"
import { requestBackend, type BackendProblem } from "@/lib/backend"
import { applyCache, cacheManifest, tagProductId } from "@/lib/cache-manifest"
import type { CountryCode } from "@/lib/country"
import { resolvePageContext } from "@/lib/page-context"
import type { Result } from "@/lib/result"
import type { ListFilters } from "./rules/list-filters"
import { toProductView, type ProductView } from "./product-view"
import { productListResponse, productResponse } from "./schema"
import {
  type CardPriceView,
  toCardPriceView,
  toOfferView,
  toProductCardView,
  type OfferView,
  type ProductCardView,
  type UseFromView,
} from "./view"

const PAGE_SIZE = 12
/** The most products that one request may ask for. */
const LARGEST_PAGE = 100

/**
 * Returns the value, or throws an error that names the request; for reads that must not
 * be refused.
 */
function expectValue<Value>(answer: Result<Value, BackendProblem>, what: string): Value {
  if (answer.ok) return answer.value
  throw new Error(`${what}: ${answer.problem.status} ${answer.problem.message}`)
}

/** The categories in menu order. Stale by: at most a quarter of an hour. */
export async function listCategories(): Promise<CatalogCategory[]> {
  "use cache"
  applyCache(cacheManifest.categories())
  const answer = await requestBackend<CatalogCategoryListResponse>(
    "/store/catalog/categories",
  )
  return expectValue(answer, "Categories").categories.sort((a, b) => a.rank - b.rank)
}

export type ProductListView = {
  products: ProductCardView[]
  count: number
  pages: number
  /** How many products of the category serve each purpose. */
  purposes: { purpose: string; count: number }[]
}

/** One page of a list as a guest sees it; `category` null means all products. */
export async function listProducts(
  country: CountryCode,
  category: string | null,
  filters: ListFilters,
): Promise<ProductListView> {
  "use cache"
  applyCache(cacheManifest.productList())
  const answer = await requestBackend("/store/catalog/products", {
    schema: productListResponse,
    query: {
      country_code: country,
      category: category ?? undefined,
      audience: filters.audience ?? undefined,
      purpose: filters.purpose ?? undefined,
      in_stock: filters.inStock || undefined,
      sort: filters.sort,
      limit: PAGE_SIZE,
      offset: (filters.page - 1) * PAGE_SIZE,
    },
  })
  const { products, count, purposes } = expectValue(answer, "Product list")
  const place = resolvePageContext(country)
  return {
    products: products.map((card) => toProductCardView(card, place)),
    count,
    purposes,
    pages: Math.max(1, Math.ceil(count / PAGE_SIZE)),
  }
}

export type StagedProductView = { card: ProductCardView; useFrom: UseFromView }

/**
 * Products with a first day in the plan of a method, earliest first, as a guest sees
 * them.
 */
export async function listStagedProducts(
  country: CountryCode,
  method: AftercareMethod,
): Promise<StagedProductView[]> {
  "use cache"
  applyCache(cacheManifest.productList())
  const cards: ProductCard[] = []
  for (;;) {
    const answer = await requestBackend("/store/catalog/products", {
      query: { country_code: country, method, limit: LARGEST_PAGE, offset: cards.length },
      schema: productListResponse,
    })
    const { products, count } = expectValue(answer, "Product list")
    cards.push(...products)
    if (products.length === 0 || cards.length >= count) break
  }
  const place = resolvePageContext(country)
  return cards
    .map((card) => toProductCardView(card, place))
    .flatMap((card) => {
      const useFrom = card.useFrom.find((one) => one.method === method)
      return useFrom ? [{ card, useFrom }] : []
    })
    .sort((a, b) => a.useFrom.fromDay - b.useFrom.fromDay)
}

/** The handles of all products, for the sitemap. */
export async function listProductHandles(country: CountryCode): Promise<string[]> {
  "use cache"
  applyCache(cacheManifest.productList())
  const answer = await requestBackend<CatalogHandleListResponse>(
    "/store/catalog/handles",
    { query: { country_code: country } },
  )
  return expectValue(answer, "Product handles").handles
}

/** A product as a guest sees it, or null when there is none with this handle. */
export async function findProduct(
  country: CountryCode,
  handle: string,
): Promise<ProductView | null> {
  "use cache"
  applyCache(cacheManifest.product(handle))
  const product = await requestProduct(country, handle, null)
  if (product) tagProductId(product.id)
  return product && toProductView(product, resolvePageContext(country))
}

/** The offer for a signed-in buyer. Never cached: it depends on the buyer. */
export async function findPersonalOffer(
  country: CountryCode,
  handle: string,
  token: string,
): Promise<OfferView | null> {
  const product = await requestProduct(country, handle, token)
  return product && toOfferView(product, resolvePageContext(country))
}

/**
 * What a signed-in buyer pays for these products, by handle; those without a visible price
 * are left out. Never cached: it depends on the buyer.
 */
export async function findPersonalPrices(
  country: CountryCode,
  handles: readonly string[],
  token: string,
): Promise<Record<string, CardPriceView>> {
  const answer = await requestBackend("/store/catalog/products", {
    query: { country_code: country, handles: handles.join(","), limit: LARGEST_PAGE },
    token,
    schema: productListResponse,
  })
  if (!answer.ok) return {}
  const place = resolvePageContext(country)
  return Object.fromEntries(
    answer.value.products.flatMap((card) => {
      const price = toCardPriceView(card, place)
      return price ? [[card.handle, price] as const] : []
    }),
  )
}

async function requestProduct(
  country: CountryCode,
  handle: string,
  token: string | null,
): Promise<CatalogProduct | null> {
  const answer = await requestBackend(
    `/store/catalog/products/${encodeURIComponent(handle)}`,
    { query: { country_code: country }, token, schema: productResponse },
  )
  if (answer.ok) return answer.value.product
  if ([401, 404].includes(answer.problem.status)) return null
  throw new Error(`Product ${handle}: ${answer.problem.message}`)
}
