import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { updateFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { type MuteParcelInput, planMutedMailStep } from "./steps/plan-muted-mail"

/**
 * Stores on a parcel whether its buyer gets a mail about it (`no_notification`). It is
 * stored before the parcel is shipped or delivered, so that a later look, which sees only
 * the rows, obeys it too. *Undo:* core's, the metadata as before.
 */
export const muteParcelMailWorkflow = createWorkflow(
  "mute-parcel-mail",
  (input: MuteParcelInput) => {
    const plan = planMutedMailStep(input)
    when("something-changes", plan, (one) => one !== null).then(() => {
      const update = transform({ input, plan }, ({ input: parcel, plan: metadata }) => ({
        id: parcel.fulfillment_id,
        metadata: metadata ?? {},
      }))
      updateFulfillmentWorkflow.runAsStep({ input: update })
    })
    return new WorkflowResponse(plan)
  },
)
