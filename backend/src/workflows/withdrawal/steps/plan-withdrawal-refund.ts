import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findRefund, type FoundRefund } from "../../../queries/withdrawal/find-refund"
import { getWithdrawal } from "../../../queries/withdrawal/list-withdrawals"
import { buildStateRefusal } from "../../../queries/withdrawal/withdrawal-error"

export type RefundInput = { id: string; created_by: string | null }

/** Plans the refund; the workflow says when it refuses. */
export const planWithdrawalRefundStep = createStep(
  "plan-withdrawal-refund",
  async ({ id }: RefundInput, { container }) => {
    const row = await getWithdrawal(container, id)
    if (row.state !== "accepted") throw buildStateRefusal(row.state)
    const found = await findRefund(container, row)
    if (!found || found.payments.length === 0) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        "nothing_to_refund: No money of this order is left to pay back. If the payment is only authorised, cancel the order instead.",
      )
    }
    return new StepResponse<FoundRefund>(found)
  },
)
