import type { MedusaContainer } from "@medusajs/framework/types"
import type { Comment, CommentAnswer, CommentListResponse } from "../../contracts"
import { COMMENT_MODULE, type CommentService } from "../../modules/comment"
import type { CommentRow } from "./get-comment"
import { getCommentedArticle } from "./get-commented-article"

type AnswerRow = Awaited<ReturnType<CommentService["listCommentAnswers"]>>[number]

const toIso = (date: Date | string) => new Date(date).toISOString()

function toAnswer({ id, text, created_at }: AnswerRow): CommentAnswer {
  return { id, text, answered_at: toIso(created_at) }
}

/** Lists the staff answers by comment id, oldest first. */
export async function listAnswers(
  container: MedusaContainer,
  commentIds: readonly string[],
): Promise<Map<string, CommentAnswer[]>> {
  const answers = new Map<string, CommentAnswer[]>()
  if (commentIds.length === 0) return answers
  const rows = await container
    .resolve<CommentService>(COMMENT_MODULE)
    .listCommentAnswers(
      { comment_id: [...commentIds] },
      { order: { created_at: "ASC", id: "ASC" } },
    )
  for (const row of rows) {
    answers.set(row.comment_id, [...(answers.get(row.comment_id) ?? []), toAnswer(row)])
  }
  return answers
}

/** Maps a comment to what the public may see of it. */
export function toComment(
  { id, name, text, created_at }: CommentRow,
  answers: ReadonlyMap<string, CommentAnswer[]>,
): Comment {
  return { id, name, text, written_at: toIso(created_at), answers: answers.get(id) ?? [] }
}

/**
 * Lists the accepted comments of a published article, latest first. Refuses an
 * unpublished article (`article_not_found`).
 */
export async function listComments(
  container: MedusaContainer,
  { slug, limit, offset }: { slug: string; limit: number; offset: number },
): Promise<CommentListResponse> {
  const article = await getCommentedArticle(container, slug)
  const [rows, count] = await container
    .resolve<CommentService>(COMMENT_MODULE)
    .listAndCountComments(
      { article_id: article.id, state: "accepted" },
      { take: limit, skip: offset, order: { created_at: "DESC", id: "DESC" } },
    )
  const answers = await listAnswers(
    container,
    rows.map(({ id }) => id),
  )
  return { comments: rows.map((row) => toComment(row, answers)), count, limit, offset }
}
