import { createShippingOptionsWorkflow } from "@medusajs/medusa/core-flows"
import {
  createWorkflow,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { createDeliverySetsStep } from "./steps/create-delivery-sets"
import type { ShopRecords } from "./steps/find-market-records"
import { planDeliveryOptionsStep, planFulfillmentSetsStep } from "./steps/plan-delivery"
import { removeUnfinishedOptionsStep } from "./steps/remove-unfinished-options"

/**
 * Creates the delivery from each warehouse: fulfillment set, zone, one option per
 * service, priced by the parcel provider. Creates what is missing and changes nothing
 * that exists.
 */
export const seedDeliveryWorkflow = createWorkflow(
  "seed-delivery",
  (records: WorkflowData<ShopRecords>) => {
    const sets = planFulfillmentSetsStep(records)
    when("new-delivery-sets", sets, (missing) => missing.length > 0).then(() => {
      createDeliverySetsStep(sets)
    })
    removeUnfinishedOptionsStep()
    const options = planDeliveryOptionsStep(records)
    when("new-delivery-options", options, (missing) => missing.length > 0).then(() => {
      createShippingOptionsWorkflow.runAsStep({ input: options })
    })
    return new WorkflowResponse(options)
  },
)
