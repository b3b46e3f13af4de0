import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  createOrderChangeActionsWorkflow,
  createOrderChangeStep,
} from "@medusajs/medusa/core-flows"
import { confirmOrderChangeWorkflow } from "../order/confirm-order-change"

export type CreditRefundInput = { order_id: string; amount: number; created_by: string }

/**
 * Lowers what an order costs by a refund for which no goods came back, as core does for a
 * refund of its own: a credit line. Core's workflow for it is not exported. *Undo:* core's.
 */
export const creditRefundWorkflow = createWorkflow(
  "credit-refund",
  (input: CreditRefundInput) => {
    const change = createOrderChangeStep(
      transform(input, ({ order_id, created_by }) => ({
        ...{ change_type: "credit_line" as const, order_id, created_by },
      })),
    )
    createOrderChangeActionsWorkflow.runAsStep({
      input: transform(
        { input, change },
        ({ input: { order_id, amount }, change: { id, version } }) => [
          {
            ...{ order_change_id: id, order_id, version, amount },
            ...{ action: "CREDIT_LINE_ADD" as const, reference: "claim" },
          },
        ],
      ),
    })
    confirmOrderChangeWorkflow.runAsStep({
      input: transform({ input, change }, ({ input: { order_id }, change: { id } }) => ({
        ...{ id, order_id, status: "pending" as const },
      })),
    })
    return new WorkflowResponse(transform(change, ({ id }) => id))
  },
)
