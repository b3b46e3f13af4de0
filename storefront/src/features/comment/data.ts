import "server-only"
import type {
  CommentListResponse,
  CommentReceivedResponse,
  CommentRequest,
} from "@clearline/backend/contracts"
import { type BackendProblem, requestBackend } from "@/lib/backend"
import { applyCache, cacheManifest } from "@/lib/cache-manifest"
import { fetchStoreAs } from "@/lib/live-store"
import type { Result } from "@/lib/result"
import { type CommentsView, PAGE_SIZE, toCommentView } from "./view"

/** One page of the accepted comments on an article; empty if there is no such article. */
export async function listComments(slug: string, page: number): Promise<CommentsView> {
  "use cache"
  applyCache(cacheManifest.comments(slug))
  const answer = await requestBackend<CommentListResponse>(
    `/store/articles/${encodeURIComponent(slug)}/comments`,
    { query: { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE } },
  )
  if (answer.ok) {
    const { comments, count } = answer.value
    const pages = Math.max(1, Math.ceil(count / PAGE_SIZE))
    return { comments: comments.map(toCommentView), count, page, pages }
  }
  if (answer.problem.status === 404) return { comments: [], count: 0, page, pages: 1 }
  throw new Error(`Comments of ${slug}: ${answer.problem.message}`)
}

/**
 * Submits a comment. Also sends the visitor's network address, which the backend's rate
 * limit needs.
 */
export function sendComment(
  slug: string,
  body: CommentRequest,
): Promise<Result<CommentReceivedResponse, BackendProblem>> {
  return fetchStoreAs(null, `/store/articles/${encodeURIComponent(slug)}/comments`, {
    method: "POST",
    body,
  })
}

/** The action of a mailed link, performed when its button is pressed. */
export type CommentLink = "withdrawals" | "notice-stops"

/** Performs the action of a mailed link; false when the backend refuses it. */
export async function followCommentLink(
  link: CommentLink,
  token: string,
): Promise<boolean> {
  const { ok } = await fetchStoreAs(null, `/store/comments/${link}`, {
    method: "POST",
    body: { token },
  })
  return ok
}
