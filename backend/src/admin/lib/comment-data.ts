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

/** Number of comments on one page of the queue. */
export const PAGE_SIZE = 20

/** Reads one page of comments in one state, or in all states. */
export const useComments = (page: number, state: CommentState | undefined) =>
  useQuery({
    queryKey: [...KEY, page, state],
    queryFn: () =>
      client.client.fetch<AdminCommentsResponse>(PATH, {
        query: { limit: PAGE_SIZE, offset: page * PAGE_SIZE, ...(state && { state }) },
      }),
    placeholderData: keepPreviousData,
  })

/** The actions of staff on one comment. */
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

/**
 * Performs an action on a comment and then reads the queue again, also after a failure.
 */
export function useCommentDeed(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (deed: CommentDeed) => send(id, deed),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  })
}
