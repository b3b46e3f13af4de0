import {
  COMMENT_LIMITS,
  type CommentField,
  type CommentProblem,
  type CommentRequest,
} from "../../../contracts"
import { countCodePoints, tidyLine, tidyText } from "./tidy-text"

/** A comment in the form in which it is stored. */
export type TidyComment = { name: string; email: string; text: string }

const EMAIL = /^[^\s@<>"(),:;\\]+@[^\s@<>"(),:;\\]+\.[^\s@.<>"(),:;\\]{2,}$/
const ENDINGS =
  "com|net|org|info|biz|shop|store|online|site|xyz|top|club|vip|io|co|me|ru|cn|de|uk|eu|us|fr|es|it|nl|ie"
/**
 * An address with its scheme or www., or one without them that ends in a common top-level
 * domain.
 */
const LINK = new RegExp(
  `(?:https?:/|www\\.)\\S+|(?<![\\w@.-])(?:[\\w-]+\\.)+(?:${ENDINGS})(?![\\w-])(?:[/?#:]\\S*)?`,
  "giu",
)

/** Number of web addresses in a text; e-mail addresses do not count. */
export function countLinks(text: string): number {
  return text.match(LINK)?.length ?? 0
}

/**
 * Cleans a comment for storing and comparing: text tidied, e-mail address in lower case.
 */
export function tidyComment(request: CommentRequest): TidyComment {
  return {
    name: tidyLine(request.name),
    email: tidyLine(request.email).toLowerCase(),
    text: tidyText(request.text),
  }
}

function judgeText(
  field: CommentField,
  text: string,
  { most, links }: { most: number; links: number },
): CommentProblem[] {
  if (text === "") return [{ field, problem: "missing" }]
  if (countCodePoints(text) > most) return [{ field, problem: "too_long" }]
  if (countLinks(text) > links) return [{ field, problem: "too_many_links" }]
  return []
}

/** Lists every problem of a tidied comment, field by field; empty when there is none. */
export function judgeComment(
  { name, email, text }: TidyComment,
  consents: boolean,
): CommentProblem[] {
  const address: CommentProblem[] =
    email === ""
      ? [{ field: "email", problem: "missing" }]
      : email.length > COMMENT_LIMITS.email || !EMAIL.test(email)
        ? [{ field: "email", problem: "no_email" }]
        : []
  return [
    ...judgeText("name", name, { most: COMMENT_LIMITS.name, links: 0 }),
    ...address,
    ...judgeText("text", text, {
      most: COMMENT_LIMITS.text,
      links: COMMENT_LIMITS.links,
    }),
    ...(consents ? [] : [{ field: "consent", problem: "missing" } as const]),
  ]
}
