import { z } from "@medusajs/framework/zod"
import type { CommentLinkRequest } from "../../../contracts"

export const StoreUseCommentLink: z.ZodType<CommentLinkRequest> = z
  .object({ token: z.string().max(200) })
  .strict()
