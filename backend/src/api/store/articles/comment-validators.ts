import { z } from "@medusajs/framework/zod"
import type { CommentRequest } from "../../../contracts"
import { wholeNumber } from "../../whole-number"
import { CountryCode } from "../country-code"

/**
 * Far above every limit of a comment, so that a slightly too long text gets a normal
 * error message.
 */
const typed = z.string().max(20_000)

export const StoreCreateComment: z.ZodType<CommentRequest> = z
  .object({
    name: typed,
    email: typed,
    text: typed,
    consent: z.boolean(),
    wants_notice: z.boolean().optional(),
    country_code: CountryCode.optional(),
    website: typed.optional(),
  })
  .strict()

export const StoreListComments = z
  .object({ limit: wholeNumber(20, 1, 100), offset: wholeNumber(0, 0, 1_000_000) })
  .strict()
export type StoreListCommentsQuery = z.infer<typeof StoreListComments>
