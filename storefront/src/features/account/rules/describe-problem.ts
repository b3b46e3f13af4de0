import { formatRetry, readRetryAfter } from "@/lib/format-wait"
import type { FieldErrors } from "./parse-account"

/** A refusal as `requestBackend` returns it, with the parts that account pages use. */
export type AccountProblem = {
  status: number
  code: string
  message: string
  body: unknown
}

/** The text for the visitor: one sentence at the top, or one beside a field. */
export type AccountFault = { message: string | null; errors: FieldErrors }

const NO_ANSWER = "We couldn’t reach the shop. Wait a moment and try again."
const SENTENCES: Record<string, string> = {
  account_suspended:
    "This account is suspended. Write to us and we’ll tell you why and what you can do.",
  address_book_full:
    "Your address book is full. Delete an address you no longer need, then add the new one.",
  code_not_valid: "This link has expired or has been used. Ask for a new one.",
  too_busy: NO_ANSWER,
  unavailable: NO_ANSWER,
}

/**
 * Turns a refusal into text that says what to do next. `otherwise` is the text for a
 * refusal with an unknown code; the visitor never sees the backend's technical message.
 */
export function describeProblem(
  problem: AccountProblem,
  otherwise: string,
): AccountFault {
  const { code, status, message, body } = problem
  if (code === "too_many_requests") {
    const retry = formatRetry(readRetryAfter(body))
    return { message: `Too many attempts. ${retry}`, errors: {} }
  }
  if (code === "password_too_weak") {
    const sentence = message.replace(/^password_too_weak: /, "")
    return { message: null, errors: { password: sentence } }
  }
  if (code === "password_wrong") {
    const sentence = "That isn’t your current password."
    return { message: null, errors: { current_password: sentence } }
  }
  const known = SENTENCES[code] ?? (status === 0 ? NO_ANSWER : null)
  return { message: known ?? otherwise, errors: {} }
}
