import { InventoryLevelWorkflowEvents } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  adjustInventoryLevelsStep,
  createInventoryLevelsWorkflow,
  emitEventStep,
  updateReturnItemsStep,
} from "@medusajs/medusa/core-flows"
import { type InspectReturnInput, planInspectionStep } from "./steps/plan-inspection"

/**
 * Books what staff decided about goods in quarantine: back on the shelf of the warehouse, or
 * out of stock because they are destroyed or go back to the supplier. The decisions are
 * stored on the items of the return as sums, so that the same request twice moves nothing.
 * Run it under the order's lock.
 *
 * *Refuses when* more is decided than arrived, less than was booked before, or goods that
 * are never sold again are to go on the shelf. *Undo:* decisions and stock as before.
 */
export const inspectReturnWorkflow = createWorkflow(
  "inspect-return",
  (input: InspectReturnInput) => {
    const plan = planInspectionStep(input)
    updateReturnItemsStep(transform(plan, ({ items }) => items))
    when("the-shelf-has-no-level", plan, ({ levels }) => levels.length > 0).then(() => {
      const inventory_levels = transform(plan, ({ levels }) => levels)
      createInventoryLevelsWorkflow.runAsStep({ input: { inventory_levels } })
    })
    when("something-moves", plan, ({ adjustments }) => adjustments.length > 0).then(
      () => {
        const levels = adjustInventoryLevelsStep(
          transform(plan, ({ adjustments }) => adjustments),
        )
        const ids = transform(levels, (changed) => changed.map(({ id }) => ({ id })))
        emitEventStep({ eventName: InventoryLevelWorkflowEvents.UPDATED, data: ids })
      },
    )
    return new WorkflowResponse(transform(plan, ({ order_id }) => order_id))
  },
)
