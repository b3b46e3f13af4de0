import type { ArticleFaq, ArticleSource, ArticleState, MedicalReview } from "./article"
import type { Audience, Picture } from "./cards"

/**
 * Pages that exist beside the articles; an article with such a slug could never be seen.
 */
export const RESERVED_ARTICLE_SLUGS = ["authors", "for", "glossary", "preview"] as const

/** Maximum sizes of the parts of an article, in characters or entries. */
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

/**
 * The content of an article, as staff write it and a revision stores it. Dates are ISO.
 */
export type ArticleContent = {
  slug: string
  title: string
  summary: string
  audience: Audience
  /** Markdown (GFM); the front matter of the seed files is in the other fields. */
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
  /** Position in the list of articles; lowest first. */
  rank: number
}

export const ARTICLE_ACTIONS = ["create", "edit", "restore", "move", "schedule"] as const
/** The kind of change that created a revision. */
export type ArticleAction = (typeof ARTICLE_ACTIONS)[number]

export const ARTICLE_ACTORS = ["staff", "schedule", "seed"] as const
/** Who created a revision: a person, the scheduled publication, or the seed. */
export type ArticleActor = (typeof ARTICLE_ACTORS)[number]

/**
 * `name` is a person's name or e-mail address; null when the account is gone or was not a
 * person's.
 */
export type AdminArticleAuthorOfChange = {
  actor: ArticleActor
  user_id: string | null
  name: string | null
}

/**
 * Wording that readers should not see, for example a claim. Only a warning; the text is
 * not refused for it.
 */
export type ArticleWarning = {
  /** Field of the content: `body`, `faq.0.answer`. */
  field: string
  /** Line within that field, from 1. */
  line: number
  words: string
  /** Id of the pattern that matched: `full-removal`. */
  claim: string
  level: "hard" | "soft"
  why: string
  instead: string
}

/** One article, as staff see it. */
export type AdminArticle = ArticleContent & {
  id: string
  state: ArticleState
  /** States it can be moved to from its current state. */
  next_states: ArticleState[]
  /** Number of the newest revision; send it back as `expected_revision`. */
  revision: number
  scheduled_for: string | null
  /** Time of its first publication. */
  published_at: string | null
  /** Time of the last change of its content. */
  content_updated_at: string
  reading_minutes: number
  /** Former slugs that redirect to this article. */
  old_slugs: string[]
}

/** One row of the list. */
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
  /** True when the date of the next review has come. */
  is_review_due: boolean
}

export const ARTICLE_REVIEW_FILTERS = ["due", "awaiting"] as const
/** `due`: the date of the next review has come; `awaiting`: never reviewed. */
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
/**
 * POST /admin/articles/:id; 409 `article_changed` when the article was saved by another
 * person meanwhile.
 */
export type AdminUpdateArticle = Partial<ArticleContent> & { expected_revision: number }
/** POST /admin/articles/:id/state */
export type AdminMoveArticle = { state: ArticleState; expected_revision: number }
/** POST /admin/articles/:id/schedule; null clears the date. Only while in review. */
export type AdminScheduleArticle = {
  scheduled_for: string | null
  expected_revision: number
}
/** POST /admin/articles/:id/revisions/:revision/restore; creates a new revision. */
export type AdminRestoreArticle = { expected_revision: number }

/** GET /admin/articles/:id, and the response to every change of an article. */
export type AdminArticleResponse = { article: AdminArticle; warnings: ArticleWarning[] }

export type AdminArticleRevision = {
  revision: number
  action: ArticleAction
  /** State after the change. */
  state: ArticleState
  /** For a restored one: the revision that its content comes from. */
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

/**
 * One reason why a text is refused; listed in `problems` of the refusal
 * `article_body_refused`.
 */
export type ArticleBodyProblem = { line: number; reason: string }
