import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { SHOP_EVENTS } from "../../contracts"
import { createClaimStep } from "./steps/create-claim"
import { planClaimStep, type ReportClaimInput } from "./steps/plan-claim"

/**
 * Stores what a buyer says is wrong with goods; staff receive it under the order. A skin
 * reaction also makes a safety report that staff must answer. The same key again returns the
 * claim that was made for it. Run it under the order's lock.
 *
 * *Refuses when* so many pieces cannot be claimed (`not_claimable`). *Undo:* nothing is
 * stored.
 */
export const reportClaimWorkflow = createWorkflow(
  "report-claim",
  (input: ReportClaimInput) => {
    const plan = planClaimStep(input)
    const made = createClaimStep(
      transform(plan, ({ claim, safety }) => ({ claim, safety })),
    )
    when("it-is-new", made, (id) => id !== null).then(() => {
      const data = transform(input, ({ order_id }) => ({ id: order_id }))
      emitEventStep({ eventName: SHOP_EVENTS.claimChanged, data })
    })
    return new WorkflowResponse(
      transform({ plan, made }, ({ plan: { existing_id }, made: id }) => ({
        claim_id: existing_id ?? id ?? "",
      })),
    )
  },
)
