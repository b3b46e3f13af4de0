import type { Fault } from "../contracts"

type FaultRule = {
  status: number
  /** Seconds for `Retry-After` when the error gives none. */
  retryAfter?: number
  /** Properties of the error that the body repeats. */
  tells?: readonly string[]
}

/**
 * The response for each error code, whatever type its error has. A new code needs an
 * entry in `contracts/error-codes.ts` and a row here.
 */
export const ERROR_TABLE: Record<Fault, FaultRule> = {
  invalid_request: { status: 400, tells: ["fields"] },
  request_too_large: { status: 413 },
  too_busy: { status: 503, retryAfter: 5 },
  too_many_requests: { status: 429, retryAfter: 60 },
  cart_changed: { status: 409, tells: ["changes", "total", "currency_code"] },
  order_not_placed: { status: 409 },
  order_unsettled: { status: 409 },
  cart_completed: { status: 409 },
  payment_closed: { status: 409 },
  payment_changed: { status: 409 },
  payment_declined: { status: 400, tells: ["decline_code"] },
  payment_unavailable: { status: 503, retryAfter: 30 },
  webhook_refused: { status: 400 },
  email_not_verified: { status: 403 },
  password_too_weak: { status: 400 },
  password_wrong: { status: 400 },
  email_mismatch: { status: 400 },
  account_suspended: { status: 403 },
  code_not_valid: { status: 400 },
  address_book_full: { status: 409 },
  invite_not_valid: { status: 401 },
  invite_password_wrong: { status: 400 },
  session_for_staff_only: { status: 403 },
  article_changed: { status: 409, tells: ["revision"] },
  article_body_refused: { status: 400, tells: ["problems", "fields"] },
  article_slug_taken: { status: 409, tells: ["fields"] },
  article_move_refused: { status: 409 },
  article_incomplete: { status: 400, tells: ["fields"] },
  article_schedule_past: { status: 400, tells: ["fields"] },
  comment_unusable: { status: 400, tells: ["problems"] },
  comment_state: { status: 409 },
  comment_link_not_valid: { status: 400 },
  product_not_paired: { status: 409, tells: ["products"] },
  article_needed: { status: 409, tells: ["products"] },
  link_check_off: { status: 409 },
  contraindications_not_confirmed: { status: 409, tells: ["products"] },
  education_changed: { status: 409, tells: ["products"] },
  order_busy: { status: 409 },
  order_canceled: { status: 400 },
  order_packed: { status: 400 },
  nothing_reserved: { status: 400 },
  wrong_warehouse: { status: 409 },
  parcel_closed: { status: 400 },
  refund_too_high: { status: 400 },
  capture_too_high: { status: 400 },
  amount_not_whole: { status: 400 },
  order_change_open: { status: 400 },
  mail_outdated: { status: 409 },
  invoice_not_due: { status: 409 },
  seller_incomplete: { status: 409 },
  not_returnable: { status: 409 },
  return_window_over: { status: 409 },
  seal_broken: { status: 409 },
  not_claimable: { status: 409 },
  claim_closed: { status: 409 },
  too_many_pictures: { status: 409 },
  return_closed: { status: 409 },
  inspection_outdated: { status: 409 },
  inspection_too_high: { status: 409 },
  never_restocked: { status: 409 },
  refund_changed: { status: 409 },
  withdrawal_state: { status: 409 },
  withdrawal_lines: { status: 400 },
  nothing_to_refund: { status: 409 },
}

/** True for a code in the table. */
export function isUserError(code: string): code is Fault {
  return Object.hasOwn(ERROR_TABLE, code)
}
