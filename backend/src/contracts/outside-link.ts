import type { ArticleFaq, ArticleSource } from "./article"

/**
 * What the shop says of a link to another site. `dead` only after two looks, at different
 * times, found nothing there; `gone_once` until then. `unknown`: the other site did not say.
 */
export const LINK_VERDICTS = ["fine", "moved", "gone_once", "dead", "unknown"] as const
export type LinkVerdict = (typeof LINK_VERDICTS)[number]

/** Why no page answered. */
export const LINK_PROBLEMS = [
  /** There is no host of that name. */
  "no_host",
  /** No other site at all answered during the check: the shop seems to have no way out. */
  "no_network",
  /** It leads into a private network, or to this machine; the shop does not go there. */
  "private_address",
  /** Neither http nor https, an unusual port, or a name and password in it. */
  "unusual_address",
  "timeout",
  "no_connection",
  /** The connection is not safe: certificate wrong or run out. */
  "certificate",
  "too_many_redirects",
  /** The site asked the shop to wait; it was left alone for the rest of the check. */
  "asked_to_wait",
  "bad_answer",
] as const
export type LinkProblem = (typeof LINK_PROBLEMS)[number]

export const LINK_PARTS = ["text", "questions", "sources"] as const
/** Where in an article a link stands. */
export type LinkPart = (typeof LINK_PARTS)[number]

/** What is read of an article to find its links. */
export type LinkedTexts = { body: string; faq: ArticleFaq[]; sources: ArticleSource[] }

export type LinkPlace = {
  article_id: string
  slug: string
  title: string
  part: LinkPart
  /** The words of the link, or the title of the source. */
  words: string
}

export type OutsideLinkFinding = {
  url: string
  verdict: Exclude<LinkVerdict, "fine">
  /** HTTP status of the last look, null when nothing answered. */
  status: number | null
  problem: LinkProblem | null
  /** For good; null unless `moved`. */
  moved_to: string | null
  /** When it was first found gone; null while it was not. */
  first_failed_at: string | null
  checked_at: string
  places: LinkPlace[]
}

/** One round through the links. `broke_off`: the process that made it has ended. */
export type LinkCheck = {
  state: "running" | "finished" | "broke_off"
  started_at: string
  finished_at: string | null
  done: number
  total: number
  /** True when some other site answered, be it with a refusal. */
  heard: boolean
}

/** What is known of links from published articles to other sites. */
export type OutsideLinks = {
  /** False: `LINK_CHECK=off`, nobody is asked. */
  is_on: boolean
  /** Different addresses in published articles. */
  count: number
  fine: number
  /** Not looked at yet. */
  waiting: number
  /** The newest; null when there was none. */
  check: LinkCheck | null
  findings: OutsideLinkFinding[]
}

/** POST /admin/link-checks */
export type AdminLinkCheckResponse = {
  /** False: one was running already, or every link was looked at within the hour. */
  begun: boolean
  /** The newest; null when there was none yet. */
  check: LinkCheck | null
}
