import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"

type PayBackInput = {
  payments: { payment_id: string; amount: number }[]
  created_by: string | null
}

/**
 * Pays back through each payment, with Medusa's own workflow, which also books the order
 * and announces the refund. Undo: none, money that went out stays out.
 */
export const payBackStep = createStep(
  "pay-back",
  async ({ payments, created_by }: PayBackInput, { container }) => {
    for (const payment of payments) {
      await refundPaymentWorkflow(container).run({
        input: {
          ...payment,
          note: "Withdrawal from contract",
          ...(created_by ? { created_by } : {}),
        },
      })
    }
    return new StepResponse(payments.length)
  },
)
