import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import type {
  AdminArticleListResponse,
  AdminChangeProductPairings,
  AdminProductPairingsResponse,
  AdminSetAftercareReason,
  EducationHealthResponse,
} from "../../contracts"
import { client } from "./client"

const keyOf = (productId: string) => ["clearline", productId, "articles"]

/** The articles of a product and what it still lacks. */
export const useProductPairings = (productId: string) =>
  useQuery({
    queryKey: keyOf(productId),
    queryFn: () =>
      client.client.fetch<AdminProductPairingsResponse>(
        `/admin/products/${productId}/articles`,
      ),
  })

function useSave<Wish extends object>(productId: string, what: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Wish) =>
      client.client.fetch<AdminProductPairingsResponse>(
        `/admin/products/${productId}/${what}`,
        { method: "POST", body },
      ),
    onSuccess: (saved) => {
      queries.setQueryData(keyOf(productId), saved)
    },
  })
}

/** Pairs, rearranges and unpairs; all or nothing. */
export const useChangePairings = (productId: string) =>
  useSave<AdminChangeProductPairings>(productId, "articles")

/** Records why no aftercare article applies, or takes it back. */
export const useSaveAftercareReason = (productId: string) =>
  useSave<AdminSetAftercareReason>(productId, "aftercare-reason")

/** Articles whose title or text has the words; the first ten. */
export const useArticleSearch = (words: string) =>
  useQuery({
    queryKey: ["clearline", "article-search", words],
    queryFn: () =>
      client.client.fetch<AdminArticleListResponse>("/admin/articles", {
        query: { limit: 10, ...(words && { q: words }) },
      }),
    placeholderData: keepPreviousData,
  })

/** What somebody should look after: pairings, reviews, links. */
export const useEducationHealth = () =>
  useQuery({
    queryKey: ["clearline", "education-health"],
    queryFn: () =>
      client.client.fetch<EducationHealthResponse>("/admin/education-health"),
  })
