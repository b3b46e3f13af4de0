import type { FieldErrors } from "./parse-account"

/** A refusal as `requestBackend` gives it, as far as accounts read it. */
export type AccountProblem = {
  status: number
  code: string
  message: string
  body: unknown
}

/** What somebody reads: a sentence on top, or one beside a field. */
export type AccountFault = { message: string | null; errors: FieldErrors }

const NO_ANSWER = "The shop did not answer. Wait a moment and try again."
const SENTENCES: Record<string, string> = {
  account_suspended:
    "This account is suspended. Write to us, and we tell you why and what can be done.",
  code_not_valid: "The link has expired or was used. Ask for a new one.",
  too_busy: NO_ANSWER,
  unavailable: NO_ANSWER,
}

function readSeconds(body: unknown): number | null {
  if (typeof body !== "object" || body === null) return null
  const seconds: unknown = Reflect.get(body, "retry_after")
  return typeof seconds === "number" && seconds > 0 ? seconds : null
}

/** "12 minutes", "40 seconds". */
function describeWait(seconds: number): string {
  if (seconds <= 90) return `${seconds} ${seconds === 1 ? "second" : "seconds"}`
  return `${Math.ceil(seconds / 60)} minutes`
}

/**
 * Turns a refusal into words with a way out. `otherwise` is what an unknown one means here;
 * the backend's own technical words never reach anybody.
 */
export function describeProblem(
  problem: AccountProblem,
  otherwise: string,
): AccountFault {
  const { code, status, message, body } = problem
  if (code === "too_many_requests") {
    const seconds = readSeconds(body)
    const when = seconds === null ? "later" : `in ${describeWait(seconds)}`
    return { message: `Too many attempts. Try again ${when}.`, errors: {} }
  }
  if (code === "password_too_weak") {
    const sentence = message.replace(/^password_too_weak: /, "")
    return { message: null, errors: { password: sentence } }
  }
  if (code === "password_wrong") {
    const sentence = "This is not your current password."
    return { message: null, errors: { current_password: sentence } }
  }
  const known = SENTENCES[code] ?? (status === 0 ? NO_ANSWER : null)
  return { message: known ?? otherwise, errors: {} }
}
