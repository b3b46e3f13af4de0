import {
  COMMENT_FIELDS,
  COMMENT_LIMITS,
  COMMENT_PROBLEMS,
  type CommentField,
  type CommentProblem,
} from "@clearline/backend/contracts"
import { formatRetry, readRetryAfter } from "@/lib/format-wait"

export type CommentErrors = Partial<Record<CommentField, string>>
/** The text for the visitor: a sentence at the top, and one beside each wrong field. */
export type CommentErrorCode = { message: string; errors: CommentErrors }

type Problem = { status: number; code: string; body: unknown }
type Words = Partial<Record<CommentProblem["problem"], string>>

const most = (count: number) => count.toLocaleString("en-GB")
const WORDS: Record<CommentField, Words> = {
  name: {
    missing: "Enter the name to show with your comment.",
    too_long: `Use up to ${most(COMMENT_LIMITS.name)} characters for the name.`,
    too_many_links: "A name can’t be a web address.",
  },
  email: {
    missing: "Enter your e-mail address. It is never shown.",
    no_email: "Enter one e-mail address, such as name@mail.example.",
  },
  text: {
    missing: "Write your comment.",
    too_long: `Use up to ${most(COMMENT_LIMITS.text)} characters for the comment.`,
    too_many_links: `Use up to ${COMMENT_LIMITS.links} links.`,
  },
  consent: { missing: "Tick this box so we may store and show your comment." },
}

const LOOK_AGAIN = "Please check these fields"
const NO_ANSWER = "We couldn’t reach the shop. Wait a moment and send it again."

function read(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : null
}

function isOneOf<Word extends string>(
  list: readonly Word[],
  word: unknown,
): word is Word {
  return list.some((one) => one === word)
}

function describeFields(body: unknown): CommentErrors {
  const problems = read(body, "problems")
  const errors: CommentErrors = {}
  for (const told of Array.isArray(problems) ? problems : []) {
    const [field, problem] = [read(told, "field"), read(told, "problem")]
    if (!isOneOf(COMMENT_FIELDS, field) || !isOneOf(COMMENT_PROBLEMS, problem)) continue
    errors[field] = WORDS[field][problem] ?? "Please check this."
  }
  return errors
}

/**
 * Turns a refusal into text that says what to do next; the visitor never sees the
 * backend's message.
 */
export function describeProblems({ status, code, body }: Problem): CommentErrorCode {
  if (code === "comment_unusable") {
    return { message: LOOK_AGAIN, errors: describeFields(body) }
  }
  if (code === "too_many_requests") {
    const retry = formatRetry(readRetryAfter(body))
    return { message: `That was a lot of comments. ${retry}`, errors: {} }
  }
  if (code === "article_not_found") {
    return { message: "This article no longer exists.", errors: {} }
  }
  const named = read(body, "fields")
  const fields = Array.isArray(named) ? named : []
  const errors = Object.fromEntries(
    COMMENT_FIELDS.filter((field) => fields.includes(field)).map((field) => [
      field,
      WORDS[field].too_long ?? WORDS[field].no_email ?? "We can’t use this.",
    ]),
  )
  if (code === "invalid_request" && Object.keys(errors).length > 0) {
    return { message: LOOK_AGAIN, errors }
  }
  const message = status === 0 || status >= 500 ? NO_ANSWER : "We couldn’t send this."
  return { message, errors: {} }
}
