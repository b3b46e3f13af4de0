import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdminComment, AdminCommentsResponse, CommentState } from "../../contracts"
import { COMMENT_MODULE, type CommentService } from "../../modules/comment"
import { type CommentRow, getComment } from "./get-comment"
import { listCommentedArticles } from "./get-commented-article"
import { listAnswers, toComment } from "./list-comments"

export type CommentQueueQuery = { limit: number; offset: number; state?: CommentState }

/** Maps comments for staff; the writers' addresses are not included. */
async function toAdminComments(
  container: MedusaContainer,
  rows: readonly CommentRow[],
): Promise<AdminComment[]> {
  const ids = rows.map(({ id }) => id)
  const comments = container.resolve<CommentService>(COMMENT_MODULE)
  const [answers, articles, contacts] = await Promise.all([
    listAnswers(container, ids),
    listCommentedArticles(
      container,
      rows.map((row) => row.article_id),
    ),
    comments.listCommentContacts(
      { comment_id: ids },
      { select: ["id", "comment_id", "wants_notice"], take: ids.length },
    ),
  ])
  const contactOf = new Map(contacts.map((contact) => [contact.comment_id, contact]))
  return rows.map((row) => {
    const article = articles.get(row.article_id)
    return {
      ...toComment(row, answers),
      state: row.state,
      article: article ? { slug: article.slug, title: article.title } : null,
      reason: row.reason,
      decided_at: row.decided_at ? new Date(row.decided_at).toISOString() : null,
      has_email: contactOf.has(row.id),
      wants_notice: contactOf.get(row.id)?.wants_notice ?? false,
    }
  })
}

/** Returns one comment as staff see it. Refuses an unknown one (`comment_not_found`). */
export async function getAdminComment(
  container: MedusaContainer,
  id: string,
): Promise<AdminComment> {
  const row = await getComment(container, id)
  const [comment] = await toAdminComments(container, [row])
  return comment as AdminComment
}

/** Lists the queue of staff: pending comments oldest first, all others latest first. */
export async function listCommentQueue(
  container: MedusaContainer,
  { limit, offset, state }: CommentQueueQuery,
): Promise<AdminCommentsResponse> {
  const comments = container.resolve<CommentService>(COMMENT_MODULE)
  const direction = state === "pending" ? "ASC" : "DESC"
  const [[rows, count], [, waiting]] = await Promise.all([
    comments.listAndCountComments(state ? { state } : {}, {
      take: limit,
      skip: offset,
      order: { created_at: direction, id: direction },
    }),
    comments.listAndCountComments({ state: "pending" }, { take: 1, select: ["id"] }),
  ])
  return {
    comments: await toAdminComments(container, rows),
    count,
    limit,
    offset,
    waiting,
  }
}
