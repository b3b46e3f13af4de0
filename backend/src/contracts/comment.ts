/**
 * States of a comment. Only `accepted` is public. The moves between them, and who may make
 * each, stand in `modules/comment/rules/comment-moves.ts`.
 */
export const COMMENT_STATES = [
  "pending",
  "accepted",
  "refused",
  "removed",
  "withdrawn",
] as const
export type CommentState = (typeof COMMENT_STATES)[number]

/** Bounds of a comment, in code points; `links` is how many its text may hold. */
export const COMMENT_LIMITS = { name: 60, email: 254, text: 2_000, links: 2 } as const

export const COMMENT_FIELDS = ["name", "email", "text", "consent"] as const
export type CommentField = (typeof COMMENT_FIELDS)[number]

/** What can be wrong with one field of a comment. */
export const COMMENT_PROBLEMS = [
  "missing",
  "too_long",
  "no_email",
  "too_many_links",
] as const
export type CommentProblem = {
  field: CommentField
  problem: (typeof COMMENT_PROBLEMS)[number]
}

/**
 * POST /store/articles/:slug/comments. `website` is a trap: people do not see it, and what
 * fills it in is thanked and thrown away.
 */
export type CommentRequest = {
  name: string
  email: string
  text: string
  consent: boolean
  /** Write to me when somebody answers. */
  wants_notice?: boolean
  /** Which country's shop the links of the mails lead to. */
  country_code?: string
  website?: string
}
/** The same for a new comment, a repeated one, and one that was thrown away. */
export type CommentReceivedResponse = { received: true }

/** What staff answered, shown below the comment. */
export type CommentAnswer = { id: string; text: string; answered_at: string }

/** A comment as everybody may see it. */
export type Comment = {
  id: string
  name: string
  text: string
  written_at: string
  answers: CommentAnswer[]
}

/** GET /store/articles/:slug/comments?limit=&offset=: the latest first. */
export type CommentListResponse = {
  comments: Comment[]
  count: number
  limit: number
  offset: number
}

/** POST /store/comments/withdrawals and /store/comments/notice-stops: the token of a mail. */
export type CommentLinkRequest = { token: string }
export type CommentWithdrawnResponse = { withdrawn: true }
export type CommentNoticeStoppedResponse = { stopped: true }

/** A comment as staff see it. The e-mail address is in none of these answers. */
export type AdminComment = Comment & {
  state: CommentState
  /** Null when the article is gone. */
  article: { slug: string; title: string } | null
  /** Why it was refused or removed; for staff. */
  reason: string | null
  decided_at: string | null
  /** Whether an address is still stored, and whether it asked for a notice. */
  has_email: boolean
  wants_notice: boolean
}

/** GET /admin/comments?state=&limit=&offset= */
export type AdminCommentsResponse = {
  comments: AdminComment[]
  count: number
  limit: number
  offset: number
  /** How many wait for somebody to read them, whatever the page shows. */
  waiting: number
}
/** What every route answers that changes one comment. */
export type AdminCommentResponse = { comment: AdminComment }
/** POST /admin/comments/:id/refusal and /removal */
export type AdminCommentReason = { reason: string }
/** POST /admin/comments/:id/answers */
export type AdminCommentAnswer = { text: string }
