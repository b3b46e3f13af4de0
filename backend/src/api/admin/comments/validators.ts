import { z } from "@medusajs/framework/zod"
import {
  type AdminCommentAnswer,
  type AdminCommentReason,
  COMMENT_LIMITS,
  COMMENT_STATES,
} from "../../../contracts"
import { wholeNumber } from "../../whole-number"

export const AdminListComments = z
  .object({
    limit: wholeNumber(20, 1, 100),
    offset: wholeNumber(0, 0, 1_000_000),
    state: z.enum(COMMENT_STATES).optional(),
  })
  .strict()
export type AdminListCommentsQuery = z.infer<typeof AdminListComments>

/** A reason for staff; it is not shown to the writer. */
export const AdminGiveCommentReason: z.ZodType<AdminCommentReason> = z
  .object({ reason: z.string().trim().min(3).max(500) })
  .strict()

export const AdminAnswerComment: z.ZodType<AdminCommentAnswer> = z
  .object({ text: z.string().trim().min(1).max(COMMENT_LIMITS.text) })
  .strict()

/** An empty body. */
export const AdminAcceptComment = z.object({}).strict()
