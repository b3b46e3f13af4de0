import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  createCompleteReturnStep,
  emitEventStep,
  updateReturnsStep,
} from "@medusajs/medusa/core-flows"
import { planReturnStep, type RequestReturnInput } from "./steps/plan-return"

/**
 * Announces a return: the buyer will send these pieces back. Makes one of Medusa's returns,
 * with the state "requested"; staff receive it in the dashboard. The same key again returns
 * the return that was made for it. Run it under the order's lock.
 *
 * *Refuses when* a line cannot come back (see `planReturnStep`). *Undo:* core's, the order
 * as before.
 */
export const requestReturnWorkflow = createWorkflow(
  "request-return",
  (input: RequestReturnInput) => {
    const plan = planReturnStep(input)
    const made = when("it-is-new", plan, ({ existing_id }) => existing_id === null).then(
      () => {
        const order = transform({ input, plan }, ({ input: asked, plan: { items } }) => ({
          ...{ order_id: asked.order_id, items, created_by: "buyer" },
        }))
        const created = createCompleteReturnStep(order)
        updateReturnsStep(
          transform({ input, created }, ({ input: { request_key }, created: { id } }) => [
            { id, metadata: { request_key } },
          ]),
        )
        const event = transform(
          { input, created },
          ({ input: asked, created: { id } }) => ({
            ...{ order_id: asked.order_id, return_id: id },
          }),
        )
        emitEventStep({ eventName: OrderWorkflowEvents.RETURN_REQUESTED, data: event })
        return created
      },
    )
    return new WorkflowResponse(
      transform({ plan, made }, ({ plan: { existing_id }, made: created }) => ({
        return_id: existing_id ?? created?.id ?? "",
      })),
    )
  },
)
