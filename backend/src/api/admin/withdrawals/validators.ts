import { z } from "@medusajs/framework/zod"
import {
  type AdminAcceptWithdrawal,
  type AdminDeclineWithdrawal,
  WITHDRAWAL_STATES,
} from "../../../contracts"
import { wholeNumber } from "../../whole-number"

export const AdminListWithdrawals = z
  .object({
    limit: wholeNumber(20, 1, 100),
    offset: wholeNumber(0, 0, 1_000_000),
    state: z.enum(WITHDRAWAL_STATES).optional(),
  })
  .strict()
export type AdminListWithdrawalsQuery = z.infer<typeof AdminListWithdrawals>

const id = z.string().min(1).max(100)

export const AdminAccept: z.ZodType<AdminAcceptWithdrawal> = z
  .object({
    order_id: id,
    lines: z
      .array(z.object({ line_id: id, quantity: z.number().int().min(1).max(10_000) }))
      .min(1)
      .max(200)
      .optional(),
  })
  .strict()

/** A reason for staff; it is not shown to the buyer. */
export const AdminDecline: z.ZodType<AdminDeclineWithdrawal> = z
  .object({ reason: z.string().trim().min(3).max(500) })
  .strict()

/** An empty body: the sum follows from the withdrawal. */
export const AdminRefund = z.object({}).strict()
