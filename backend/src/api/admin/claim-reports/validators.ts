import { z } from "@medusajs/framework/zod"
import type { AnswerClaimRequest, AnswerSafetyRequest } from "../../../contracts"

const text = z.string().trim().min(1).max(2000)

export const AdminAnswerClaim: z.ZodType<AnswerClaimRequest> = z
  .object({
    decision: z.enum(["refund", "replace", "decline"]),
    amount: z.number().positive().max(1_000_000_000).optional(),
    answer: text.nullish(),
  })
  .strict()
  .refine(({ decision, amount }) => decision !== "refund" || amount !== undefined, {
    ...{ message: "A refund needs an amount", path: ["amount"] },
  })
  .refine(({ decision, answer }) => decision !== "decline" || !!answer, {
    ...{ message: "Tell the buyer why", path: ["answer"] },
  })

export const AdminAnswerSafety: z.ZodType<AnswerSafetyRequest> = z
  .object({ answer: text })
  .strict()
