import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { updateReturnsStep } from "@medusajs/medusa/core-flows"
import { findReturnLocationStep } from "./steps/find-return-location"

/**
 * Gives a return without a stock location the one that its goods were sent from. Core
 * would mark it as received, owe the refund, and then fail to book the goods. Does nothing
 * when the return has a location. *Undo:* core's.
 */
export const locateReturnWorkflow = createWorkflow(
  "locate-return",
  (input: { return_id: string }) => {
    const location = findReturnLocationStep(input)
    when("it-has-no-location", location, (id) => id !== null).then(() => {
      updateReturnsStep(
        transform({ input, location }, ({ input: { return_id }, location: id }) => [
          { id: return_id, location_id: id },
        ]),
      )
    })
    return new WorkflowResponse(location)
  },
)
