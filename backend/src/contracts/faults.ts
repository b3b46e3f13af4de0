import type { ArticleBodyProblem } from "./article-admin"
import type { CommentProblem } from "./comment"

/**
 * Codes of refusals that are about the request or its moment, not about a line in the cart.
 * They are told like CART_REFUSALS: `code: sentence` as message, `code` in the JSON body. The
 * HTTP status of each stands in `backend/src/api/error-body.ts`.
 */
export const REQUEST_FAULTS = [
  /** 400: something in the address, query or body cannot be used; `fields` names it. */
  "invalid_request",
  /** 413: the body is larger than this route takes. */
  "request_too_large",
] as const
export type RequestFault = (typeof REQUEST_FAULTS)[number]

/** The same request may succeed later; the answer carries `Retry-After` and `retry_after`. */
export const TRAFFIC_FAULTS = [
  /** 503: too much at once, or the database is too busy to answer. */
  "too_busy",
  /** 429: this account or address has asked too often. */
  "too_many_requests",
] as const
export type TrafficFault = (typeof TRAFFIC_FAULTS)[number]

/** What can stand between a full cart and its order. */
export const COMPLETION_FAULTS = [
  /** 409: price, product or standing changed; `changes` says what, `total` the new sum. */
  "cart_changed",
  /** 409: an earlier attempt left an order that nobody paid; it is being taken back. */
  "order_not_placed",
  /** 409: an earlier attempt left an unpaid order that somebody has worked on; a person decides. */
  "order_unsettled",
  /** 409: this cart has become an order; nothing of it can be changed any more. */
  "cart_completed",
  /** 409: this payment is authorised or captured already; a buyer cannot replace it. */
  "payment_closed",
] as const
export type CompletionFault = (typeof COMPLETION_FAULTS)[number]

/** What can stand between somebody and their account. */
export const SIGN_IN_FAULTS = [
  /** 403: the address has not been confirmed by the mailed link. */
  "email_not_verified",
  /** 400: too short, or on the list everybody tries first. */
  "password_too_weak",
  /** 400: the current password that was given to change it is wrong. */
  "password_wrong",
  /** 400: an account has the e-mail address it signs in with, and no other. */
  "email_mismatch",
  /** 403: the shop has suspended this account; told only to whoever knows its password. */
  "account_suspended",
  /** 400: the code of the mail is wrong, used or too old, or another account's. */
  "code_not_valid",
  /** 409: this account keeps as many addresses as it may. */
  "address_book_full",
  /** 401: an invitation has expired, was used or taken back, or is for another address. */
  "invite_not_valid",
  /** 400: the invited address has an account already, with another password than was typed. */
  "invite_password_wrong",
  /** 403: the cookie of `/auth/session` is the dashboard's; a storefront sends its bearer token. */
  "session_for_staff_only",
] as const
export type SignInFault = (typeof SIGN_IN_FAULTS)[number]

/** What can stand between staff and a saved article. */
export const ARTICLE_FAULTS = [
  /** 409: somebody saved meanwhile; `revision` is the newest. */
  "article_changed",
  /** 400: HTML, a script address, an unknown product or source; `problems` says where. */
  "article_body_refused",
  /** 409: another article has this slug. */
  "article_slug_taken",
  /** 409: from its state an article cannot go there. */
  "article_move_refused",
  /** 400: too little is written for a review or for readers; `fields` says what lacks. */
  "article_incomplete",
  /** 400: the time for publishing has passed already. */
  "article_schedule_past",
] as const
export type ArticleFault = (typeof ARTICLE_FAULTS)[number]

/** What can stand between somebody's words and the page below an article. */
export const COMMENT_FAULTS = [
  /** 400: `problems` says what is wrong with which field. */
  "comment_unusable",
  /** 409: a comment in this state cannot become that; somebody else was quicker. */
  "comment_state",
  /** 400: the link of the mail is not whole, or not one of ours. */
  "comment_link_not_valid",
] as const
export type CommentFault = (typeof COMMENT_FAULTS)[number]
/** What keeps a product and its articles together. */
export const PAIRING_FAULTS = [
  /** 409: a product would be in the shop without an article it must have. */
  "product_not_paired",
  /** 409: products in the shop need this article; `products` names them where known. */
  "article_needed",
] as const
export type PairingFault = (typeof PAIRING_FAULTS)[number]

/** What can stand between staff and a look at other sites. */
export const LINK_FAULTS = [
  /** 409: this shop asks no other site, by its environment. */
  "link_check_off",
] as const
export type LinkFault = (typeof LINK_FAULTS)[number]

/** What can stand between a professional product and its order. */
export const EDUCATION_FAULTS = [
  /** 409: nobody has confirmed what must be confirmed; `products` names what for. */
  "contraindications_not_confirmed",
  /** 409: article or contraindications changed since they were shown; `products` names whose. */
  "education_changed",
] as const
export type EducationFault = (typeof EDUCATION_FAULTS)[number]

export type Fault =
  | RequestFault
  | TrafficFault
  | CompletionFault
  | SignInFault
  | ArticleFault
  | CommentFault
  | PairingFault
  | LinkFault
  | EducationFault

/** JSON body of every fault above; further properties depend on the code. */
export type FaultBody = {
  type: string
  code: Fault
  /**
   * `code: sentence`, for clients that keep only the message; where Medusa refused, the sentence
   * Medusa's clients know, without the code.
   */
  message: string
  /** Always empty here; there for clients that read it of every refusal. */
  lines: []
  /** Names of what was wrong, as written in the request: `items.0.quantity`. */
  fields?: string[]
  /** Whole seconds, the same as the header `Retry-After`. */
  retry_after?: number
  problems?: ArticleBodyProblem[] | CommentProblem[]
  /** The newest revision of an article that somebody else has changed. */
  revision?: number
  changes?: unknown[]
  total?: number
  currency_code?: string
}
