import "server-only"
import type {
  CommentListResponse,
  CommentReceivedResponse,
  CommentRequest,
} from "@clearline/backend/contracts"
import { type BackendProblem, requestBackend } from "@/lib/backend"
import { applyCache, cacheManifest } from "@/lib/cache-manifest"
import { askStoreAs } from "@/lib/live-store"
import type { Result } from "@/lib/result"
import { type CommentsView, PAGE_SIZE, toCommentView } from "./view"

/** One page of the accepted comments below an article; none where there is no article. */
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

/** Hands a comment in. The visitor's own address goes with it, for the limit. */
export function sendComment(
  slug: string,
  body: CommentRequest,
): Promise<Result<CommentReceivedResponse, BackendProblem>> {
  return askStoreAs(null, `/store/articles/${encodeURIComponent(slug)}/comments`, {
    method: "POST",
    body,
  })
}

/** What the link of a mail does, once its button was pressed. */
export type CommentLink = "withdrawals" | "notice-stops"

/** Does what the link of a mail is for; false when it cannot be done. */
export async function followCommentLink(
  link: CommentLink,
  token: string,
): Promise<boolean> {
  const { ok } = await askStoreAs(null, `/store/comments/${link}`, {
    method: "POST",
    body: { token },
  })
  return ok
}
