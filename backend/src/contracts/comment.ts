/**
 * States of a comment. Only `accepted` is public.
 * `modules/comment/rules/comment-moves.ts` defines the moves between them and who may
 * make each.
 */
export const COMMENT_STATES = [
  "pending",
  "accepted",
  "refused",
  "removed",
  "withdrawn",
] as const
export type CommentState = (typeof COMMENT_STATES)[number]

/**
 * Limits of a comment, in code points; `links` is the maximum number of links in its
 * text.
 */
export const COMMENT_LIMITS = { name: 60, email: 254, text: 2_000, links: 2 } as const

export const COMMENT_FIELDS = ["name", "email", "text", "consent"] as const
export type CommentField = (typeof COMMENT_FIELDS)[number]

/** The possible problems of one field of a comment. */
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
 * POST /store/articles/:slug/comments. `website` is a honeypot: people do not see it. A
 * comment that fills it in gets the normal response and is discarded.
 */
export type CommentRequest = {
  name: string
  email: string
  text: string
  consent: boolean
  /** True when the writer wants a mail about an answer. */
  wants_notice?: boolean
  /** The country of the shop that the links in the mails lead to. */
  country_code?: string
  website?: string
}
/** The same response for a new comment, a repeated one, and a discarded one. */
export type CommentReceivedResponse = { received: true }

/** An answer of staff, shown below the comment. */
export type CommentAnswer = { id: string; text: string; answered_at: string }

/** A comment as the public sees it. */
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

/**
 * POST /store/comments/withdrawals and /store/comments/notice-stops: the token from the
 * mail's link.
 */
export type CommentLinkRequest = { token: string }
export type CommentWithdrawnResponse = { withdrawn: true }
export type CommentNoticeStoppedResponse = { stopped: true }

/** A comment as staff see it. None of these responses contains the e-mail address. */
export type AdminComment = Comment & {
  state: CommentState
  /** Null when the article is gone. */
  article: { slug: string; title: string } | null
  /** Why it was refused or removed; shown to staff only. */
  reason: string | null
  decided_at: string | null
  /** Whether an address is still stored, and whether a notice was requested. */
  has_email: boolean
  wants_notice: boolean
}

/** GET /admin/comments?state=&limit=&offset= */
export type AdminCommentsResponse = {
  comments: AdminComment[]
  count: number
  limit: number
  offset: number
  /** The number of comments waiting for a decision, whatever the page shows. */
  waiting: number
}
/** The response of every route that changes one comment. */
export type AdminCommentResponse = { comment: AdminComment }
/** POST /admin/comments/:id/refusal and /removal */
export type AdminCommentReason = { reason: string }
/** POST /admin/comments/:id/answers */
export type AdminCommentAnswer = { text: string }
