import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { RefundReturnsRequest } from "../../../contracts"
import { readOwed } from "../../../queries/return/read-owed"

export type RefundReturnsInput = RefundReturnsRequest & {
  order_id: string
  created_by: string
}

/** Plans the refunds that an order owes; refuses another amount (`refund_changed`, 409). */
export const planReturnRefundStep = createStep(
  "plan-return-refund",
  async ({ order_id, amount, created_by }: RefundReturnsInput, { container }) => {
    const { owed, parts, currency_code } = await readOwed(container, order_id)
    if (owed === 0 || owed !== amount) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        owed === 0
          ? "refund_changed: Nothing is owed any more. It may be paid back already: reload the page."
          : `refund_changed: ${owed} ${currency_code.toUpperCase()} is owed now, not ${amount}. Reload the page and look again.`,
      )
    }
    return new StepResponse(
      parts.map((part) => ({ ...part, created_by, note: "Goods came back" })),
    )
  },
)
