import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import type {
  AdminArticleListResponse,
  AdminArticlePairingsResponse,
  AdminChangeArticlePairings,
  AdminChangeProductPairings,
  AdminLinkCheckResponse,
  AdminProductPairingsResponse,
  AdminSetAftercareReason,
  EducationHealthResponse,
} from "../../contracts"
import { client } from "./client"
import type { Candidate, PartnerChange } from "./pairing-partners"

/**
 * Query key of everything read about pairings: a change on one side changes the other
 * side too.
 */
export const PAIRINGS = ["clearline", "pairings"]
const ofProduct = (id: string) => ({
  path: `/admin/products/${id}`,
  key: [...PAIRINGS, "product", id],
})
const ofArticle = (id: string) => ({
  path: `/admin/articles/${id}`,
  key: [...PAIRINGS, "article", id],
})
/** Number of results that a search shows. */
const FOUND = 10

/** Reads the articles paired with a product, and what the product still lacks. */
export function useProductPairings(productId: string) {
  const { path, key } = ofProduct(productId)
  return useQuery({
    queryKey: key,
    queryFn: () => client.client.fetch<AdminProductPairingsResponse>(`${path}/articles`),
  })
}

/** Reads the products paired with an article. */
export function useArticlePairings(articleId: string) {
  const { path, key } = ofArticle(articleId)
  return useQuery({
    queryKey: key,
    queryFn: () => client.client.fetch<AdminArticlePairingsResponse>(`${path}/products`),
  })
}

type SaveInput<Input, Body> = {
  path: string
  key: string[]
  bodyOf: (input: Input) => Body
}

function useSave<Input, Body extends object, Saved>(to: SaveInput<Input, Body>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (input: Input) =>
      client.client.fetch<Saved>(to.path, { method: "POST", body: to.bodyOf(input) }),
    onSuccess: async (saved) => {
      queries.setQueryData(to.key, saved)
      await queries.invalidateQueries({
        queryKey: PAIRINGS,
        predicate: ({ queryKey }) => queryKey.join() !== to.key.join(),
      })
    },
  })
}

/** Adds, changes and removes the articles of a product; all or nothing. */
export function useChangeArticlesOf(productId: string) {
  const { path, key } = ofProduct(productId)
  return useSave<PartnerChange, AdminChangeProductPairings, AdminProductPairingsResponse>(
    {
      path: `${path}/articles`,
      key,
      bodyOf: ({ set = [], remove = [] }) => ({
        set: set.map(({ id, ...one }) => ({ article_id: id, ...one })),
        remove,
      }),
    },
  )
}

/** Adds, changes and removes the products of an article; all or nothing. */
export function useChangeProductsOf(articleId: string) {
  const { path, key } = ofArticle(articleId)
  return useSave<PartnerChange, AdminChangeArticlePairings, AdminArticlePairingsResponse>(
    {
      path: `${path}/products`,
      key,
      bodyOf: ({ set = [], remove = [] }) => ({
        set: set.map(({ id, ...one }) => ({ product_id: id, ...one })),
        remove,
      }),
    },
  )
}

/** Records why no aftercare article applies, or clears the reason. */
export function useSaveAftercareReason(productId: string) {
  const { path, key } = ofProduct(productId)
  return useSave<
    AdminSetAftercareReason,
    AdminSetAftercareReason,
    AdminProductPairingsResponse
  >({ path: `${path}/aftercare-reason`, key, bodyOf: (input) => input })
}

/** Searches for partners by words, without those that are paired already. */
export type PartnerSearch = (
  words: string,
  taken: ReadonlySet<string>,
) => { found: Candidate[] | undefined; error: Error | null }

function useSearch(
  what: string,
  ask: (query: { q?: string; limit: number }) => Promise<Candidate[]>,
  [words, taken]: Parameters<PartnerSearch>,
): ReturnType<PartnerSearch> {
  const limit = FOUND + taken.size
  const { data, error } = useQuery({
    queryKey: ["clearline", what, words, limit],
    queryFn: () => ask({ limit, ...(words && { q: words }) }),
    placeholderData: keepPreviousData,
  })
  const found = data?.filter(({ id }) => !taken.has(id)).slice(0, FOUND)
  return { found, error }
}

/** Finds the first ten articles whose title or text contains the words. */
export const useArticleSearch: PartnerSearch = (...input) =>
  useSearch(
    "article-search",
    async (query) => {
      const path = "/admin/articles"
      const { articles } = await client.client.fetch<AdminArticleListResponse>(path, {
        query,
      })
      return articles.map(({ id, title, state }) => ({ id, title, state }))
    },
    input,
  )

/**
 * Finds the first ten products, by title, whose title or description contains the words.
 */
export const useProductSearch: PartnerSearch = (...input) =>
  useSearch(
    "product-search",
    async (query) => {
      const wanted = { ...query, fields: "id,title,status", order: "title" }
      const { products } = await client.admin.product.list(wanted)
      return products.map(({ id, title, status }) => ({ id, title, state: status }))
    },
    input,
  )

const HEALTH = ["clearline", "education-health"]
/** Milliseconds between two reads of the progress while a link check runs. */
const WATCH_MS = 1_500

/**
 * Reads what staff should look after: pairings, reviews, links. Polls while a link check
 * runs.
 */
export const useEducationHealth = () =>
  useQuery({
    queryKey: HEALTH,
    queryFn: () =>
      client.client.fetch<EducationHealthResponse>("/admin/education-health"),
    refetchInterval: ({ state }) =>
      state.data?.outside_links.check?.state === "running" && WATCH_MS,
  })

/** Starts a check of the links to other sites. */
export function useBeginLinkCheck() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () =>
      client.client.fetch<AdminLinkCheckResponse>("/admin/link-checks", {
        method: "POST",
        body: {},
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: HEALTH }),
  })
}
