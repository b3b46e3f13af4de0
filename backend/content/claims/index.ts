import { z } from "@medusajs/framework/zod"

import written from "./patterns.json"

const pattern = z.strictObject({
  id: z.string(),
  level: z.enum(["hard", "soft"]),
  match: z.array(z.string()).min(1),
  why: z.string(),
  instead: z.string(),
})

/** What no text of the shop may say; `match` are regular expressions. */
export type ClaimPattern = z.infer<typeof pattern>

/** The patterns for every text; products have more of them, which only the scripts read. */
export const CLAIM_PATTERNS: readonly ClaimPattern[] = z
  .array(pattern)
  .parse(written.everywhere)
