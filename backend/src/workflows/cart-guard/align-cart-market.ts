import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type PlanCartMarketInput, planCartMarketStep } from "./steps/plan-cart-market"
import { validateNewLinesStep } from "./steps/validate-new-lines"

type AlignCartMarketInput = PlanCartMarketInput & {
  customer_id: string | null
  /** Goods given at creation. */
  items: { variant_id: string; quantity: number }[]
}

/**
 * Says which region and sales channel the body of a cart request must carry, so that both
 * belong to one market, and judges goods given at creation before Medusa does, because
 * Medusa's own refusal does not say how many are left. Writes nothing.
 *
 * *Refuses when* the shipping address lies outside the region (`country_not_in_region`), or
 * a line may not stand in the cart.
 */
export const alignCartMarketWorkflow = createWorkflow(
  "align-cart-market",
  (input: AlignCartMarketInput) => {
    const plan = planCartMarketStep(input)
    validateNewLinesStep({ plan, items: input.items, customer_id: input.customer_id })
    return new WorkflowResponse(plan)
  },
)
