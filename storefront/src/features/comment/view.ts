import type { Comment, CommentAnswer } from "@clearline/backend/contracts"

export type AnswerView = { id: string; paragraphs: string[]; iso: string }

/** A comment with its replies, as the article's page shows it. */
export type CommentView = AnswerView & { name: string; answers: AnswerView[] }

/** One page of the comments on an article, latest first. */
export type CommentsView = {
  comments: CommentView[]
  count: number
  page: number
  pages: number
}

/** Number of comments below the article itself; older ones are on further pages. */
export const PAGE_SIZE = 20

function toAnswerView({ id, text, answered_at }: CommentAnswer): AnswerView {
  return {
    id,
    paragraphs: text.split("\n\n"),
    iso: answered_at,
  }
}

/** Maps a comment to its view. */
export function toCommentView(comment: Comment): CommentView {
  const { answers, written_at, ...words } = comment
  return {
    ...toAnswerView({ ...words, answered_at: written_at }),
    name: comment.name,
    answers: answers.map(toAnswerView),
  }
}
