import type { ArticleFaq, ArticleSource, ArticleState, MedicalReview } from "./article"
import type { Audience, Picture } from "./catalog"

/** Pages of their own beside the articles; an article of this slug would never be seen. */
export const RESERVED_ARTICLE_SLUGS = ["authors", "for", "glossary", "preview"] as const

/** Most of everything an article may hold; characters or entries. */
export const ARTICLE_LIMITS = {
  slug: 100,
  title: 200,
  summary: 300,
  body: 60_000,
  line: 300,
  see_a_doctor: 2_000,
  answer: 2_000,
  address: 1_000,
  faq: 30,
  sources: 60,
  related: 12,
} as const

/** What staff write and a revision keeps. Dates are ISO. */
export type ArticleContent = {
  slug: string
  title: string
  summary: string
  audience: Audience
  /** Markdown (GFM); the front matter of the seed files stands in the fields around it. */
  body: string
  author: string
  hero: (Picture & { caption: string }) | null
  card_picture: Picture | null
  medical_review: MedicalReview | null
  sources_checked_at: string
  sources: ArticleSource[]
  faq: ArticleFaq[]
  see_a_doctor: string
  /** Slugs, best first. */
  related: string[]
  /** Place in the list of articles; lowest first. */
  rank: number
}

export const ARTICLE_ACTIONS = ["create", "edit", "restore", "move", "schedule"] as const
/** What made a revision. */
export type ArticleAction = (typeof ARTICLE_ACTIONS)[number]

export const ARTICLE_ACTORS = ["staff", "schedule", "seed"] as const
/** Who made a revision: a person, the clock, or the first filling of the shop. */
export type ArticleActor = (typeof ARTICLE_ACTORS)[number]

/** `name` is a person's name or address, or null when the account is gone or was none. */
export type AdminArticleAuthorOfChange = {
  actor: ArticleActor
  user_id: string | null
  name: string | null
}

/** Words of a text that its reader should not meet; a warning, nothing is refused for it. */
export type ArticleWarning = {
  /** Field of the content: `body`, `faq.0.answer`. */
  field: string
  /** Line within that field, from 1. */
  line: number
  words: string
  /** Which pattern: `full-removal`. */
  claim: string
  level: "hard" | "soft"
  why: string
  instead: string
}

/** One article as staff see it. */
export type AdminArticle = ArticleContent & {
  id: string
  state: ArticleState
  /** States it can be moved to from here. */
  next_states: ArticleState[]
  /** Number of the newest revision; send it back as `expected_revision`. */
  revision: number
  scheduled_for: string | null
  /** First published, ever. */
  published_at: string | null
  /** When the words last changed. */
  content_updated_at: string
  reading_minutes: number
  /** Slugs of earlier that lead here. */
  old_slugs: string[]
}

/** One line of the list. */
export type AdminArticleListItem = Pick<
  AdminArticle,
  | "id"
  | "slug"
  | "title"
  | "summary"
  | "audience"
  | "author"
  | "state"
  | "revision"
  | "scheduled_for"
  | "published_at"
  | "content_updated_at"
  | "reading_minutes"
  | "medical_review"
> & {
  /** The day of the next review has come. */
  is_review_due: boolean
}

export const ARTICLE_REVIEW_FILTERS = ["due", "awaiting"] as const
/** `due`: the next review's day has come; `awaiting`: nobody has reviewed it yet. */
export type ArticleReviewFilter = (typeof ARTICLE_REVIEW_FILTERS)[number]

/** GET /admin/articles?state=&audience=&review=&q=&limit=&offset= ; newest change first. */
export type AdminArticleListResponse = {
  articles: AdminArticleListItem[]
  count: number
  limit: number
  offset: number
}

/** POST /admin/articles; a new article is a draft. */
export type AdminCreateArticle = Pick<ArticleContent, "slug" | "title"> &
  Partial<ArticleContent>
/** POST /admin/articles/:id; 409 `article_changed` when somebody saved meanwhile. */
export type AdminUpdateArticle = Partial<ArticleContent> & { expected_revision: number }
/** POST /admin/articles/:id/state */
export type AdminMoveArticle = { state: ArticleState; expected_revision: number }
/** POST /admin/articles/:id/schedule; null takes the date away. Only while in review. */
export type AdminScheduleArticle = {
  scheduled_for: string | null
  expected_revision: number
}
/** POST /admin/articles/:id/revisions/:revision/restore; makes a new revision. */
export type AdminRestoreArticle = { expected_revision: number }

/** GET /admin/articles/:id, and the answer to every change of one. */
export type AdminArticleResponse = { article: AdminArticle; warnings: ArticleWarning[] }

export type AdminArticleRevision = {
  revision: number
  action: ArticleAction
  /** State after it. */
  state: ArticleState
  /** For a restored one: whose content it is. */
  restored_from: number | null
  made_at: string
  by: AdminArticleAuthorOfChange
  content: ArticleContent
}
/** GET /admin/articles/:id/revisions?limit=&offset= ; newest first. */
export type AdminArticleRevisionsResponse = {
  revisions: AdminArticleRevision[]
  count: number
  limit: number
  offset: number
}

/** Why a text is not taken: in `problems` of the refusal `article_body_refused`. */
export type ArticleBodyProblem = { line: number; reason: string }
