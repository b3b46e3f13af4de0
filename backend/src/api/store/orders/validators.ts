import { z } from "@medusajs/framework/zod"
import {
  type CancelOrderRequest,
  CLAIM_KINDS,
  CLAIM_REMEDIES,
  type CompleteOrderPaymentRequest,
  type ReportClaimRequest,
  type RequestReturnRequest,
} from "../../../contracts"

const id = z.string().min(1).max(100)

const pieces = z.number().int().min(1).max(10_000)
const note = z.string().trim().max(1000).nullish()

export const StoreCancelOrder: z.ZodType<CancelOrderRequest> = z
  .object({ confirm: z.literal(true) })
  .strict()

export const StoreRequestReturn: z.ZodType<RequestReturnRequest> = z
  .object({
    request_key: z.string().uuid(),
    lines: z
      .array(
        z
          .object({
            line_id: id,
            quantity: pieces,
            is_sealed: z.boolean().optional(),
          })
          .strict(),
      )
      .min(1)
      .max(200),
    reason_id: id.nullish(),
    note,
  })
  .strict()

export const StoreReportClaim: z.ZodType<ReportClaimRequest> = z
  .object({
    request_key: z.string().uuid(),
    kind: z.enum(CLAIM_KINDS),
    remedy: z.enum(CLAIM_REMEDIES),
    lines: z
      .array(z.object({ line_id: id, quantity: pieces }).strict())
      .min(1)
      .max(200),
    note,
  })
  .strict()
  .refine(({ kind, note: words }) => kind !== "skin_reaction" || !!words, {
    ...{ message: "Say what happened", path: ["note"] },
  })

/** An empty body: what is due follows from the order. */
export const StoreRequestOrderPayment = z.object({}).strict()

export const StoreCompleteOrderPayment: z.ZodType<CompleteOrderPaymentRequest> = z
  .object({ payment_collection_id: z.string().min(1).max(100) })
  .strict()
