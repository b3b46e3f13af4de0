import { z } from "@medusajs/framework/zod"
import { MARKETS, WITHDRAWAL_LIMITS, type WithdrawalRequest } from "../../../contracts"

/**
 * The acknowledgement repeats these texts to an address that anyone can type, so they
 * contain no link and no line break.
 */
const typed = (limit: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(limit)
    .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u)
    .refine((text) => !/:\/\/|\bwww\./i.test(text), "must not contain a link")

export const StoreCreateWithdrawal: z.ZodType<WithdrawalRequest> = z
  .object({
    name: typed(WITHDRAWAL_LIMITS.name),
    order: typed(WITHDRAWAL_LIMITS.order),
    email: z.string().trim().max(WITHDRAWAL_LIMITS.email).pipe(z.email()),
    country_code: z.string().trim().toLowerCase().pipe(z.enum(MARKETS.eu.countries)),
  })
  .strict()
