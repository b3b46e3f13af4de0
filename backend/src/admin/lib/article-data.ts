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

/** Number of articles, or revisions, on one page of a list. */
export const PAGE_SIZE = 20

export type ArticleFilters = {
  q: string
  state: ArticleState | null
  audience: Audience | null
  review: ArticleReviewFilter | null
}

/** Reads one page of articles in every state, newest change first. */
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

/** Reads one article with all its content, and the warnings about its wording. */
export const useArticle = (id: string) =>
  useQuery({
    queryKey: keyOf(id),
    queryFn: () => client.client.fetch<AdminArticleResponse>(`${PATH}/${id}`),
    // A refetch on window focus would overwrite unsaved input.
    refetchOnWindowFocus: false,
    staleTime: Infinity,
  })

/** Creates an article as a draft. */
export function useCreateArticle() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: AdminCreateArticle) =>
      client.client.fetch<AdminArticleResponse>(PATH, { method: "POST", body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: LIST }),
  })
}

function useChange<Input extends object>(id: string, suffix: (input: Input) => string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (input: Input) => {
      const body = Object.fromEntries(
        Object.entries(input).filter(([name]) => name !== "revision"),
      )
      const path = `${PATH}/${id}${suffix(input)}`
      return client.client.fetch<AdminArticleResponse>(path, { method: "POST", body })
    },
    onSuccess: async (saved) => {
      queries.setQueryData(keyOf(id), saved)
      await queries.invalidateQueries({ queryKey: LIST })
      // The pairings of products show this article's state and title.
      await queries.invalidateQueries({ queryKey: PAIRINGS })
      await queries.invalidateQueries({ queryKey: [...keyOf(id), "revisions"] })
    },
  })
}

/**
 * Saves the content. Fails with 409 when the article was saved by another person
 * meanwhile.
 */
export const useSaveArticle = (id: string) => useChange<AdminUpdateArticle>(id, () => "")

/** Moves the article to another state: review, published, draft or retired. */
export const useMoveArticle = (id: string) =>
  useChange<AdminMoveArticle>(id, () => "/state")

/** Sets or clears the time of automatic publication. */
export const useScheduleArticle = (id: string) =>
  useChange<AdminScheduleArticle>(id, () => "/schedule")

/** Restores the content of an earlier revision, as a new revision. */
export const useRestoreArticle = (id: string) =>
  useChange<AdminRestoreArticle & { revision: number }>(
    id,
    ({ revision }) => `/revisions/${revision}/restore`,
  )

/** Reads one page of revisions, newest first. */
export const useRevisions = (id: string, page: number) =>
  useQuery({
    queryKey: [...keyOf(id), "revisions", page],
    queryFn: () =>
      client.client.fetch<AdminArticleRevisionsResponse>(`${PATH}/${id}/revisions`, {
        query: { limit: PAGE_SIZE, offset: page * PAGE_SIZE },
      }),
    placeholderData: keepPreviousData,
  })

/** Uploads a picture to the file service, which checks its content. */
export const useUploadPicture = () =>
  useMutation({
    mutationFn: async (file: File) => {
      const { files } = await client.admin.upload.create({ files: [file] })
      const url = files[0]?.url
      if (!url) throw new Error("The picture was not kept.")
      return url
    },
  })
