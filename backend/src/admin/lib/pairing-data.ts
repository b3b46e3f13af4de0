import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import type {
  AdminArticleListResponse,
  AdminChangeProductPairings,
  AdminLinkCheckResponse,
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

const HEALTH = ["clearline", "education-health"]
/** While links are being looked at, their count is read so often. */
const WATCH_MS = 1_500

/** What somebody should look after: pairings, reviews, links. Follows a running check. */
export const useEducationHealth = () =>
  useQuery({
    queryKey: HEALTH,
    queryFn: () =>
      client.client.fetch<EducationHealthResponse>("/admin/education-health"),
    refetchInterval: ({ state }) =>
      state.data?.outside_links.check?.state === "running" && WATCH_MS,
  })

/** Looks at the links to other sites now. */
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
