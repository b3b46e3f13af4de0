import {
  InventoryLevelWorkflowEvents,
  OrderWorkflowEvents,
} from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  adjustInventoryLevelsStep,
  emitEventStep,
  previewOrderChangeStep,
  updateReturnItemsStep,
  updateReturnsStep,
} from "@medusajs/medusa/core-flows"
import { confirmOrderChangeWorkflow } from "../order/confirm-order-change"
import { locateReturnWorkflow } from "./locate-return"
import { planReceiptStep } from "./steps/plan-receipt"

export type ConfirmReceiptInput = { return_id: string; confirmed_by?: string | undefined }

/**
 * Confirms that goods of a return arrived, in place of core's `confirm-return-receive`. It
 * differs in four things: the goods go into quarantine; a kit and a part of it in one
 * return book every piece; pieces that arrived earlier stay counted; and a payment that is
 * only authorised is left alone, where core would cancel it. Returns the order, as core does.
 *
 * *Refuses when* the order or the return is cancelled, or when nobody began to receive it.
 * *Undo:* everything as before.
 */
export const confirmReceiptWorkflow = createWorkflow(
  "confirm-receipt",
  (input: ConfirmReceiptInput) => {
    const location = locateReturnWorkflow.runAsStep({ input })
    const plan = planReceiptStep(
      transform(
        { input, location },
        ({ input: { return_id }, location: location_id }) => ({
          ...{ return_id, location_id },
        }),
      ),
    )
    updateReturnsStep(transform(plan, ({ update }) => [update]))
    updateReturnItemsStep(transform(plan, ({ items }) => items))
    confirmOrderChangeWorkflow.runAsStep({
      input: transform({ input, plan }, ({ input: { confirmed_by }, plan: one }) => ({
        ...one.change,
        confirmed_by,
      })),
    })
    const levels = adjustInventoryLevelsStep(
      transform(plan, ({ adjustments }) => adjustments),
    )
    const ids = transform({ plan, levels }, ({ plan: { order_id }, levels: changed }) =>
      changed.map(({ id }) => ({ id, order_id })),
    )
    const event = transform({ input, plan }, ({ input: { return_id }, plan: one }) => ({
      ...{ order_id: one.order_id, return_id },
    }))
    emitEventStep({ eventName: OrderWorkflowEvents.RETURN_RECEIVED, data: event })
    emitEventStep({
      eventName: InventoryLevelWorkflowEvents.UPDATED,
      data: ids,
    }).config({ name: "emit-inventory-level-updated" })
    const orderId = transform(plan, ({ order_id }) => order_id)
    return new WorkflowResponse(previewOrderChangeStep(orderId))
  },
)
