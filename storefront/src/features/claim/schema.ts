import {
  CLAIM_KINDS,
  CLAIM_STATUSES,
  type OrderClaimsResponse,
  type ReportClaimResponse,
} from "@clearline/backend/contracts"
import { z, type ZodType } from "zod"

const claim = z.object({
  id: z.string(),
  number: z.number(),
  kind: z.enum(CLAIM_KINDS),
  status: z.enum(CLAIM_STATUSES),
  created_at: z.string(),
  lines: z.array(z.object({ line_id: z.string(), quantity: z.number() })),
  pictures: z.number(),
  answer: z.string().nullable(),
})

/** Response of GET /store/orders/:id/claims. */
export const orderClaimsResponse: ZodType<OrderClaimsResponse> = z.object({
  lines: z.array(
    z.object({
      line_id: z.string(),
      title: z.string(),
      variant_title: z.string().nullable(),
      claimable: z.number(),
    }),
  ),
  claims: z.array(claim),
})

/** Response of POST /store/orders/:id/claims and of its pictures. */
export const reportClaimResponse: ZodType<ReportClaimResponse> = z.object({ claim })
