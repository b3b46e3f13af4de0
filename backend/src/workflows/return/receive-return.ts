import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  beginReceiveReturnWorkflow,
  receiveItemReturnRequestWorkflow,
} from "@medusajs/medusa/core-flows"
import type { ReceiveReturnRequest } from "../../contracts"
import { confirmReceiptWorkflow } from "./confirm-receipt"
import { validateArrivalStep } from "./steps/validate-arrival"

export type ReceiveReturnInput = ReceiveReturnRequest & {
  return_id: string
  received_by: string
}

/**
 * Receives goods of a return in one press: core's three steps (begin, name the pieces,
 * confirm) as one. The goods go into quarantine. Run it under the order's lock.
 *
 * *Refuses when* more pieces are named than are still to come (`return_closed`), and when
 * another change of the order is open (`order_change_open`). Returns the order's id. *Undo:* everything as before.
 */
export const receiveReturnWorkflow = createWorkflow(
  "receive-return",
  (input: ReceiveReturnInput) => {
    validateArrivalStep(input)
    const begun = transform(input, ({ return_id, received_by }) => ({
      ...{ return_id, created_by: received_by },
    }))
    beginReceiveReturnWorkflow.runAsStep({ input: begun })
    const named = transform(input, ({ return_id, lines }) => ({
      return_id,
      items: lines.map(({ line_id, quantity }) => ({ id: line_id, quantity })),
    }))
    receiveItemReturnRequestWorkflow.runAsStep({ input: named })
    const confirmed = transform(input, ({ return_id, received_by }) => ({
      ...{ return_id, confirmed_by: received_by },
    }))
    const order = confirmReceiptWorkflow.runAsStep({ input: confirmed })
    return new WorkflowResponse(transform(order, ({ id }) => id))
  },
)
