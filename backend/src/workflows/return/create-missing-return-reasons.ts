import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { createReturnReasonsWorkflow } from "@medusajs/medusa/core-flows"
import { planReturnReasonsStep } from "./steps/plan-return-reasons"

/**
 * Gives a shop without return reasons the usual ones. Staff may rename, add and remove them
 * in the dashboard's settings. *Undo:* core's.
 */
export const createMissingReturnReasonsWorkflow = createWorkflow(
  "create-missing-return-reasons",
  () => {
    const reasons = planReturnReasonsStep()
    when("there-are-none", reasons, (missing) => missing.length > 0).then(() => {
      createReturnReasonsWorkflow.runAsStep({
        input: transform(reasons, (data) => ({ data })),
      })
    })
    return new WorkflowResponse(reasons)
  },
)
