import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type PlanCartMarketInput, planCartMarketStep } from "./steps/plan-cart-market"

/**
 * Says which region and sales channel the body of a cart request must carry, so that both
 * belong to one market. Writes nothing.
 *
 * *Refuses when* the shipping address lies outside the region (`country_not_in_region`).
 */
export const alignCartMarketWorkflow = createWorkflow(
  "align-cart-market",
  (input: PlanCartMarketInput) => new WorkflowResponse(planCartMarketStep(input)),
)
