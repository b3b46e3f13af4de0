import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import type {
  AdminCommentResponse,
  AdminCommentsResponse,
  CommentState,
} from "../../contracts"
import { client } from "./client"

const PATH = "/admin/comments"
const KEY = ["clearline", "comments"]

/** How many comments a page of the queue has. */
export const PAGE_SIZE = 20

/** Comments in one state, or all; one page. */
export const useComments = (page: number, state: CommentState | undefined) =>
  useQuery({
    queryKey: [...KEY, page, state],
    queryFn: () =>
      client.client.fetch<AdminCommentsResponse>(PATH, {
        query: { limit: PAGE_SIZE, offset: page * PAGE_SIZE, ...(state && { state }) },
      }),
    placeholderData: keepPreviousData,
  })

/** What staff do with one comment. */
export type CommentDeed =
  | { what: "acceptance" }
  | { what: "refusal" | "removal"; reason: string }
  | { what: "answers"; text: string }
  | { what: "email" }
  | { what: "answer"; answerId: string }

function send(id: string, deed: CommentDeed): Promise<AdminCommentResponse> {
  if (deed.what === "email" || deed.what === "answer") {
    const end = deed.what === "email" ? "email" : `answers/${deed.answerId}`
    return client.client.fetch(`${PATH}/${id}/${end}`, { method: "DELETE" })
  }
  const { what, ...body } = deed
  return client.client.fetch(`${PATH}/${id}/${what}`, { method: "POST", body })
}

/** Does something with a comment; the queue is read again after, also when it failed. */
export function useCommentDeed(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (deed: CommentDeed) => send(id, deed),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  })
}
