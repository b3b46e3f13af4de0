import { z } from "@medusajs/framework/zod"
import type {
  InspectReturnRequest,
  ReceiveReturnRequest,
  RefundReturnsRequest,
} from "../../../contracts"

const id = z.string().min(1).max(100)
const pieces = z.number().int().min(0).max(1_000_000)

/** Refuses a list that names one thing twice. */
const isEachOnce = (names: string[]): boolean => new Set(names).size === names.length

export const AdminReceiveReturn: z.ZodType<ReceiveReturnRequest> = z
  .object({
    lines: z
      .array(z.object({ line_id: id, quantity: pieces.min(1) }).strict())
      .min(1)
      .max(200)
      .refine((lines) => isEachOnce(lines.map(({ line_id }) => line_id)), {
        message: "Each line once",
      }),
  })
  .strict()

export const AdminInspectReturn: z.ZodType<InspectReturnRequest> = z
  .object({
    parts: z
      .array(
        z
          .object({
            ...{ return_item_id: id, inventory_item_id: id },
            ...{ shelf: pieces, destroy: pieces, supplier: pieces },
          })
          .strict(),
      )
      .min(1)
      .max(500)
      .refine(
        (parts) =>
          isEachOnce(
            parts.map((one) => `${one.return_item_id} ${one.inventory_item_id}`),
          ),
        { message: "Each piece once" },
      ),
  })
  .strict()

export const AdminRefundReturns: z.ZodType<RefundReturnsRequest> = z
  .object({ amount: z.number().positive().max(1_000_000_000) })
  .strict()
