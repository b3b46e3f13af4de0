import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  createInventoryLevelsWorkflow,
  updateReturnsStep,
} from "@medusajs/medusa/core-flows"
import { createMissingQuarantinesWorkflow } from "./create-missing-quarantines"
import { findReturnPlaceStep } from "./steps/find-return-place"
import { planQuarantineLevelsStep } from "./steps/plan-quarantine-levels"

/**
 * Makes sure that the goods of a return go into quarantine, never onto the shelf: sets the
 * return's location to the quarantine of the warehouse that the return names, or that its
 * goods were sent from, and prepares stock levels there. Returns the quarantine's id; null
 * when nothing of the order was sent. *Undo:* core's.
 */
export const locateReturnWorkflow = createWorkflow(
  "locate-return",
  (input: { return_id: string }) => {
    const place = findReturnPlaceStep(input)
    when(
      "the-warehouse-has-no-quarantine",
      place,
      (one) => one !== null && one.quarantine_id === null,
    ).then(() => {
      const warehouse = transform(place, (one) => ({
        warehouse_id: one?.warehouse_id ?? "",
      }))
      createMissingQuarantinesWorkflow.runAsStep({ input: warehouse })
    })
    const found = findReturnPlaceStep(input).config({ name: "find-quarantine" })
    const plan = planQuarantineLevelsStep(
      transform({ input, found }, ({ input: { return_id }, found: one }) => ({
        return_id,
        quarantine_id: one?.quarantine_id ?? null,
      })),
    )
    when("it-moves", plan, ({ is_elsewhere }) => is_elsewhere).then(() => {
      const update = transform(
        { input, plan },
        ({ input: { return_id }, plan: next }) => [
          { id: return_id, location_id: next.quarantine_id },
        ],
      )
      updateReturnsStep(update)
    })
    when("levels-are-missing", plan, ({ levels }) => levels.length > 0).then(() => {
      const inventory_levels = transform(plan, ({ levels }) => levels)
      createInventoryLevelsWorkflow.runAsStep({ input: { inventory_levels } })
    })
    return new WorkflowResponse(transform(plan, ({ quarantine_id }) => quarantine_id))
  },
)
