import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import type {
  AdminArticleListResponse,
  AdminArticleResponse,
  AdminArticleRevisionsResponse,
  AdminCreateArticle,
  AdminMoveArticle,
  AdminRestoreArticle,
  AdminScheduleArticle,
  AdminUpdateArticle,
  ArticleReviewFilter,
  ArticleState,
  Audience,
} from "../../contracts"
import { client } from "./client"
import { PAIRINGS } from "./pairing-data"

const PATH = "/admin/articles"
const LIST = ["clearline", "articles"]
const keyOf = (id: string) => ["clearline", "article", id]

/** How many articles, or revisions, a page of a list has. */
export const PAGE_SIZE = 20

export type ArticleFilters = {
  q: string
  state: ArticleState | null
  audience: Audience | null
  review: ArticleReviewFilter | null
}

/** Articles of every state, newest change first; one page. */
export const useArticles = (page: number, filters: ArticleFilters) =>
  useQuery({
    queryKey: [...LIST, page, filters],
    queryFn: () =>
      client.client.fetch<AdminArticleListResponse>(PATH, {
        query: {
          limit: PAGE_SIZE,
          offset: page * PAGE_SIZE,
          ...Object.fromEntries(Object.entries(filters).filter(([, value]) => value)),
        },
      }),
    placeholderData: keepPreviousData,
  })

/** One article with all that staff write, and what its words should not say. */
export const useArticle = (id: string) =>
  useQuery({
    queryKey: keyOf(id),
    queryFn: () => client.client.fetch<AdminArticleResponse>(`${PATH}/${id}`),
    // What was typed is not to be overwritten because the window was looked at again.
    refetchOnWindowFocus: false,
    staleTime: Infinity,
  })

/** Starts an article as a draft. */
export function useCreateArticle() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: AdminCreateArticle) =>
      client.client.fetch<AdminArticleResponse>(PATH, { method: "POST", body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: LIST }),
  })
}

function useChange<Wish extends object>(id: string, suffix: (wish: Wish) => string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (wish: Wish) => {
      const body = Object.fromEntries(
        Object.entries(wish).filter(([name]) => name !== "revision"),
      )
      const path = `${PATH}/${id}${suffix(wish)}`
      return client.client.fetch<AdminArticleResponse>(path, { method: "POST", body })
    },
    onSuccess: async (saved) => {
      queries.setQueryData(keyOf(id), saved)
      await queries.invalidateQueries({ queryKey: LIST })
      // Products are told whether it counts, and under which title.
      await queries.invalidateQueries({ queryKey: PAIRINGS })
      await queries.invalidateQueries({ queryKey: [...keyOf(id), "revisions"] })
    },
  })
}

/** Saves what was written; 409 when somebody saved meanwhile. */
export const useSaveArticle = (id: string) => useChange<AdminUpdateArticle>(id, () => "")

/** Moves it on: to review, into the shop, back, out of the shop. */
export const useMoveArticle = (id: string) =>
  useChange<AdminMoveArticle>(id, () => "/state")

/** Sets or clears the moment at which it is published by itself. */
export const useScheduleArticle = (id: string) =>
  useChange<AdminScheduleArticle>(id, () => "/schedule")

/** Brings back the words of an earlier revision, as a new one. */
export const useRestoreArticle = (id: string) =>
  useChange<AdminRestoreArticle & { revision: number }>(
    id,
    ({ revision }) => `/revisions/${revision}/restore`,
  )

/** Who changed what, newest first; one page. */
export const useRevisions = (id: string, page: number) =>
  useQuery({
    queryKey: [...keyOf(id), "revisions", page],
    queryFn: () =>
      client.client.fetch<AdminArticleRevisionsResponse>(`${PATH}/${id}/revisions`, {
        query: { limit: PAGE_SIZE, offset: page * PAGE_SIZE },
      }),
    placeholderData: keepPreviousData,
  })

/** Lays a picture down in the file service; its content is checked there. */
export const useUploadPicture = () =>
  useMutation({
    mutationFn: async (file: File) => {
      const { files } = await client.admin.upload.create({ files: [file] })
      const url = files[0]?.url
      if (!url) throw new Error("The picture was not kept.")
      return url
    },
  })
