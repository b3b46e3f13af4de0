import type { ArticleBodyProblem } from "./article-admin"
import type { CommentProblem } from "./comment"
import type { WithdrawalErrorCode } from "./withdrawal"

/**
 * Codes of refusals about the request or its timing, not about a line in the cart. They
 * are sent like CART_REFUSALS: `code: sentence` as message, `code` in the JSON body.
 * `backend/src/api/error-body.ts` defines the HTTP status of each.
 */
export const REQUEST_ERROR_CODES = [
  /** 400: something in the address, query or body is not valid; `fields` names it. */
  "invalid_request",
  /** 413: the body is larger than this route accepts. */
  "request_too_large",
] as const
export type RequestErrorCode = (typeof REQUEST_ERROR_CODES)[number]

/**
 * The same request may succeed later; the response contains `Retry-After` and
 * `retry_after`.
 */
export const TRAFFIC_ERROR_CODES = [
  /** 503: too many requests at the same time, or the database is too busy. */
  "too_busy",
  /** 429: too many requests from this account or address. */
  "too_many_requests",
] as const
export type TrafficErrorCode = (typeof TRAFFIC_ERROR_CODES)[number]

/** Refusals when a cart is completed. */
export const COMPLETION_ERROR_CODES = [
  /**
   * 409: price, product or access has changed; `changes` lists what, `total` is the new
   * total.
   */
  "cart_changed",
  /** 409: an earlier attempt left an unpaid order; it is being voided. */
  "order_not_placed",
  /**
   * 409: an earlier attempt left an unpaid order that a person has worked on; a person
   * decides.
   */
  "order_unsettled",
  /** 409: this cart has become an order; it can no longer be changed. */
  "cart_completed",
  /** 409: this payment is already authorised or captured; a buyer cannot replace it. */
  "payment_closed",
  /** 409: the amount due of an order changed, or no session is open to pay it. */
  "payment_changed",
  /** 400: the bank declined the card; `decline_code` is Stripe's word for the reason. */
  "payment_declined",
  /** 503: the payment service does not respond; the same request may succeed later. */
  "payment_unavailable",
  /** 400: a webhook whose signature is missing, wrong or old. */
  "webhook_refused",
] as const
export type CompletionErrorCode = (typeof COMPLETION_ERROR_CODES)[number]

/** Refusals around signing in, registration and the account. */
export const SIGN_IN_ERROR_CODES = [
  /** 403: the address has not been confirmed with the link in the mail. */
  "email_not_verified",
  /** 400: too short, or on the list of common passwords. */
  "password_too_weak",
  /** 400: the current password, which is needed to change it, is wrong. */
  "password_wrong",
  /** 400: an account's e-mail address must be the one it signs in with. */
  "email_mismatch",
  /** 403: the shop has suspended this account; shown only after the correct password. */
  "account_suspended",
  /** 400: the code from the mail is wrong, used, expired, or another account's. */
  "code_not_valid",
  /** 409: this account has the maximum number of addresses. */
  "address_book_full",
  /** 401: an invitation has expired, was used or withdrawn, or is for another address. */
  "invite_not_valid",
  /**
   * 400: the invited address already has an account, with another password than the one
   * typed.
   */
  "invite_password_wrong",
  /**
   * 403: the cookie of `/auth/session` is only for the dashboard; a storefront sends its
   * bearer token.
   */
  "session_for_staff_only",
] as const
export type SignInErrorCode = (typeof SIGN_IN_ERROR_CODES)[number]

/** Refusals when staff save an article. */
export const ARTICLE_ERROR_CODES = [
  /** 409: the article was saved by another person meanwhile; `revision` is the newest. */
  "article_changed",
  /**
   * 400: HTML, a script address, an unknown product or source; `problems` lists where.
   */
  "article_body_refused",
  /** 409: another article has this slug. */
  "article_slug_taken",
  /** 409: an article cannot be moved from its state to that one. */
  "article_move_refused",
  /** 400: required fields for a review or publication are empty; `fields` names them. */
  "article_incomplete",
  /** 400: the publication time is in the past. */
  "article_schedule_past",
] as const
export type ArticleErrorCode = (typeof ARTICLE_ERROR_CODES)[number]

/** Refusals of comments and of moves of comments. */
export const COMMENT_ERROR_CODES = [
  /** 400: `problems` lists the problem of each field. */
  "comment_unusable",
  /** 409: a comment in this state cannot make this move; another person was quicker. */
  "comment_state",
  /** 400: the link from the mail is incomplete or was not issued by this shop. */
  "comment_link_not_valid",
] as const
export type CommentErrorCode = (typeof COMMENT_ERROR_CODES)[number]
/** Refusals that keep a product together with its articles. */
export const PAIRING_ERROR_CODES = [
  /** 409: a product would be in the shop without a required article. */
  "product_not_paired",
  /** 409: products in the shop need this article; `products` names them where known. */
  "article_needed",
] as const
export type PairingErrorCode = (typeof PAIRING_ERROR_CODES)[number]

/** Refusals of a check of links to other sites. */
export const LINK_ERROR_CODES = [
  /** 409: link checks are disabled in this shop's environment. */
  "link_check_off",
] as const
export type LinkErrorCode = (typeof LINK_ERROR_CODES)[number]

/** Refusals when a professional product is ordered. */
export const EDUCATION_ERROR_CODES = [
  /** 409: a required confirmation is missing; `products` names the products. */
  "contraindications_not_confirmed",
  /**
   * 409: the article or the contraindications changed since they were shown; `products`
   * names the products.
   */
  "education_changed",
] as const
export type EducationErrorCode = (typeof EDUCATION_ERROR_CODES)[number]

/** Refusals when staff, or a buyer who returns goods, change an order. */
export const ORDER_ERROR_CODES = [
  /** 409: another person is changing this order at this moment. */
  "order_busy",
  /** 400: the order is cancelled. */
  "order_canceled",
  /** 400: parts of the order are packed, so it cannot be cancelled. */
  "order_packed",
  /** 400: more pieces than are reserved; they may be packed already. */
  "nothing_reserved",
  /** 409: the goods are reserved at another stock location. */
  "wrong_warehouse",
  /** 400: the parcel is cancelled, shipped or delivered already. */
  "parcel_closed",
  /** 400: more than was captured and not refunded yet. */
  "refund_too_high",
  /** 400: more than was authorised and not captured yet. */
  "capture_too_high",
  /** 400: the amount has more decimals than its currency. */
  "amount_not_whole",
  /** 400: another return, exchange, claim or edit of this order is open. */
  "order_change_open",
  /** 409: what the mail is about did not happen or was undone. */
  "mail_outdated",
  /** 409: this line, or so many pieces of it, cannot be sent back. */
  "not_returnable",
  /** 409: the last day to return goods of this order has passed. */
  "return_window_over",
  /** 409: opened goods that touch skin or are sterile do not come back. */
  "seal_broken",
  /** 409: more pieces than were sent, or they are claimed already. */
  "not_claimable",
  /** 409: the claim is answered already, or its order cannot be changed so. */
  "claim_closed",
  /** 409: a claim has the maximum number of pictures. */
  "too_many_pictures",
  /** 409: the return is cancelled, or so many pieces are not to be received. */
  "return_closed",
  /** 409: what was booked after an inspection is not taken back, or was changed meanwhile. */
  "inspection_outdated",
  /** 409: more pieces than arrived. */
  "inspection_too_high",
  /** 409: needles and sterile goods never go back on the shelf. */
  "never_restocked",
  /** 409: the amount that is owed changed, or was paid back already. */
  "refund_changed",
] as const
export type OrderErrorCode = (typeof ORDER_ERROR_CODES)[number]

/** Refusals when staff issue the papers of an order. */
export const INVOICE_ERROR_CODES = [
  /** 409: nothing of the order was paid or shipped, or all papers are issued already. */
  "invoice_not_due",
  /** 409: the settings of the shop do not say yet who sells. */
  "seller_incomplete",
] as const
export type InvoiceErrorCode = (typeof INVOICE_ERROR_CODES)[number]

export type Fault =
  | RequestErrorCode
  | TrafficErrorCode
  | CompletionErrorCode
  | SignInErrorCode
  | ArticleErrorCode
  | CommentErrorCode
  | PairingErrorCode
  | LinkErrorCode
  | EducationErrorCode
  | OrderErrorCode
  | InvoiceErrorCode
  | WithdrawalErrorCode

/** JSON body of every refusal above; further properties depend on the code. */
export type ErrorBody = {
  type: string
  code: Fault
  /**
   * `code: sentence`, for clients that read only the message. Where Medusa itself
   * refuses, it is Medusa's known sentence, without the code; so are refusals of work on
   * an order, which the dashboard shows to staff as they are.
   */
  message: string
  /** Always empty here; present for clients that read it in every refusal. */
  lines: []
  /** The fields that are not valid, as written in the request: `items.0.quantity`. */
  fields?: string[]
  /** Whole seconds, the same as the header `Retry-After`. */
  retry_after?: number
  problems?: ArticleBodyProblem[] | CommentProblem[]
  /** The newest revision of an article that was changed by another person. */
  revision?: number
  changes?: unknown[]
  total?: number
  currency_code?: string
}

/**
 * A request with this header and the value `message` gets an error response whose `message`
 * is the whole error body as JSON text; status and the other properties stay as they are.
 * For clients that keep only status and message of an error, such as `@medusajs/js-sdk`.
 */
export const ERROR_BODY_HEADER = "x-error-body"
export const ERROR_BODY_IN_MESSAGE = "message"
