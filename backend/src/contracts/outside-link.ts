import type { ArticleFaq, ArticleSource } from "./article"

/**
 * The shop's verdict on a link to another site. `dead` only after two checks, at
 * different times, found no page; `gone_once` until then. `unknown`: the check gave no
 * certain result.
 */
export const LINK_VERDICTS = ["fine", "moved", "gone_once", "dead", "unknown"] as const
export type LinkVerdict = (typeof LINK_VERDICTS)[number]

/** Why a check got no page. */
export const LINK_PROBLEMS = [
  /** No host has this name. */
  "no_host",
  /**
   * No other site responded during the check: the shop seems to have no network
   * connection.
   */
  "no_network",
  /**
   * The address is in a private network or on this machine; the shop does not request it.
   */
  "private_address",
  /** Neither http nor https, an unusual port, or a name and password in the address. */
  "unusual_address",
  "timeout",
  "no_connection",
  /** The connection is not secure: the certificate is wrong or has expired. */
  "certificate",
  "too_many_redirects",
  /** The site asked the shop to wait; it is not requested again during this check. */
  "asked_to_wait",
  "bad_answer",
] as const
export type LinkProblem = (typeof LINK_PROBLEMS)[number]

export const LINK_PARTS = ["text", "questions", "sources"] as const
/** The part of an article that contains a link. */
export type LinkPart = (typeof LINK_PARTS)[number]

/** The parts of an article that are searched for links. */
export type LinkedTexts = { body: string; faq: ArticleFaq[]; sources: ArticleSource[] }

export type LinkPosition = {
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
  /** HTTP status of the last check; null when there was no response. */
  status: number | null
  problem: LinkProblem | null
  /** The permanent new address; null unless `moved`. */
  moved_to: string | null
  /** Time at which it was first found gone; null while it is not gone. */
  first_failed_at: string | null
  checked_at: string
  places: LinkPosition[]
}

/** One check of all links. `broke_off`: the process that ran it has ended. */
export type LinkCheck = {
  state: "running" | "finished" | "broke_off"
  started_at: string
  finished_at: string | null
  done: number
  total: number
  /** True when at least one other site responded, even with an error. */
  heard: boolean
}

/** The status of all links from published articles to other sites. */
export type OutsideLinks = {
  /** False when `LINK_CHECK=off`: no site is requested. */
  is_on: boolean
  /** Number of different addresses in published articles. */
  count: number
  fine: number
  /** Number of addresses not checked yet. */
  waiting: number
  /** The newest check; null when there was none. */
  check: LinkCheck | null
  findings: OutsideLinkFinding[]
}

/** POST /admin/link-checks */
export type AdminLinkCheckResponse = {
  /**
   * False when a check was already running, or when every link was checked within the
   * last hour.
   */
  begun: boolean
  /** The newest check; null when there was none yet. */
  check: LinkCheck | null
}
