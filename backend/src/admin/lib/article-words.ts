import type {
  ArticleAction,
  ArticleReviewFilter,
  ArticleState,
  AdminArticleRevision,
} from "../../contracts"

type Colour = "green" | "orange" | "red" | "grey" | "blue"

export const STATE_WORDS: Record<ArticleState, { name: string; colour: Colour }> = {
  draft: { name: "Draft", colour: "grey" },
  in_review: { name: "In review", colour: "orange" },
  published: { name: "Published", colour: "green" },
  retired: { name: "Retired", colour: "red" },
}

/** Labels of the buttons that move an article to a state. */
export const MOVE_WORDS: Record<ArticleState, string> = {
  draft: "Back to draft",
  in_review: "Send to review",
  published: "Publish now",
  retired: "Retire",
}

export const REVIEW_WORDS: Record<ArticleReviewFilter, string> = {
  due: "Review due",
  awaiting: "Awaiting medical review",
}

const ACTION_WORDS: Record<ArticleAction, string> = {
  create: "Created",
  edit: "Edited",
  restore: "Restored",
  move: "Moved",
  schedule: "Scheduled",
}

const ACTOR_WORDS = {
  staff: "a former member of staff",
  schedule: "the clock",
  seed: "the first filling of the shop",
}

/** "Restored from 3, in review, by maria@example.com" */
export function describeRevision(revision: AdminArticleRevision): string {
  const from = revision.restored_from ? ` from ${revision.restored_from}` : ""
  const state = STATE_WORDS[revision.state].name.toLowerCase()
  const by = revision.by.name ?? ACTOR_WORDS[revision.by.actor]
  return `${ACTION_WORDS[revision.action]}${from}, ${state}, by ${by}`
}

const WHEN = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" })
const DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium" })

/** "21 Nov 2026, 15:40" in the reader's time zone. */
export const formatTime = (iso: string): string => WHEN.format(new Date(iso))
export const formatDay = (iso: string): string => DAY.format(new Date(iso))
