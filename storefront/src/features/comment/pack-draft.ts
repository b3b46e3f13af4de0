import { deflateRawSync, inflateRawSync } from "node:zlib"
import { z } from "zod"
import { COMMENT_FIELDS } from "@clearline/backend/contracts"
import type { CommentValues } from "./rules/parse-comment"
import type { CommentErrorCode } from "./rules/describe-problems"

/** What was typed and what is wrong with it, for the page that shows the form again. */
export type CommentDraft = CommentErrorCode & { values: CommentValues }

const draft: z.ZodType<CommentDraft> = z.object({
  values: z.object({
    name: z.string(),
    email: z.string(),
    text: z.string(),
    consent: z.boolean(),
    wants_notice: z.boolean(),
  }),
  message: z.string(),
  errors: z.partialRecord(z.enum(COMMENT_FIELDS), z.string()),
})

/**
 * A browser stores at most 4,096 bytes per cookie, and only a few cookies of that size.
 */
const PART = 3_500
export const MAX_PARTS = 3
const MAX_BYTES = 100_000

const pack = (given: CommentDraft): string =>
  deflateRawSync(JSON.stringify(given)).toString("base64url")

function cut(values: CommentValues, length: number): CommentValues {
  const short = (text: string, most: number) => [...text].slice(0, most).join("")
  return {
    ...values,
    name: short(values.name, 200),
    email: short(values.email, 300),
    text: short(values.text, length),
  }
}

/**
 * The draft as the values of at most three cookies. A text that is much too long is cut
 * until it fits; two thousand characters of any script always fit.
 */
export function packDraft(given: CommentDraft): string[] {
  let length = 20_000
  let packed = pack({ ...given, values: cut(given.values, length) })
  while (packed.length > PART * MAX_PARTS && length > 100) {
    length = Math.floor(length * 0.8)
    packed = pack({ ...given, values: cut(given.values, length) })
  }
  return packed.match(new RegExp(`.{1,${PART}}`, "g")) ?? []
}

/** Restores the draft from its cookies; null when they contain none. */
export function unpackDraft(parts: readonly string[]): CommentDraft | null {
  if (parts.length === 0) return null
  try {
    const packed = Buffer.from(parts.join(""), "base64url")
    const text = inflateRawSync(packed, { maxOutputLength: MAX_BYTES }).toString()
    return draft.parse(JSON.parse(text))
  } catch {
    return null
  }
}
