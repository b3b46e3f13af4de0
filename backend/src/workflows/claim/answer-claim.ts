import { PaymentEvents } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep, refundPaymentsWorkflow } from "@medusajs/medusa/core-flows"
import { SHOP_EVENTS } from "../../contracts"
import { creditRefundWorkflow } from "./credit-refund"
import { sendReplacementWorkflow } from "./send-replacement"
import { updateClaimStep } from "./steps/create-claim"
import { type AnswerClaimInput, planAnswerStep } from "./steps/plan-answer"

/**
 * Ends an open claim: pays an amount back without goods coming back, adds a replacement, or
 * declines; the buyer gets a mail. Run it under the order's lock.
 *
 * *Refuses when* the claim is answered already (`claim_closed`); see `planAnswerStep`.
 * *Undo:* the claim is open again; a refund that the provider has paid stays, as in core.
 */
export const answerClaimWorkflow = createWorkflow(
  "answer-claim",
  (input: AnswerClaimInput) => {
    const plan = planAnswerStep(input)
    updateClaimStep(transform(plan, ({ update }) => update))
    when("it-is-replaced", plan, ({ replacement }) => replacement.length > 0).then(() => {
      sendReplacementWorkflow.runAsStep({
        input: transform({ input, plan }, ({ input: { answered_by }, plan: one }) => ({
          ...{ order_id: one.order_id, pieces: one.replacement, reason: one.reason },
          created_by: answered_by,
        })),
      })
    })
    when("it-is-paid-back", plan, ({ refunds }) => refunds.length > 0).then(() => {
      refundPaymentsWorkflow.runAsStep({
        input: transform(plan, ({ refunds }) => refunds),
      })
      creditRefundWorkflow.runAsStep({
        input: transform({ input, plan }, ({ input: { answered_by }, plan: one }) => ({
          ...{ order_id: one.order_id, amount: one.amount, created_by: answered_by },
        })),
      })
      emitEventStep({
        eventName: PaymentEvents.REFUNDED,
        data: transform(plan, ({ refunds }) =>
          refunds.map(({ payment_id }) => ({ id: payment_id })),
        ),
      })
    })
    const data = transform(plan, ({ order_id }) => ({ id: order_id }))
    emitEventStep({ eventName: SHOP_EVENTS.claimChanged, data }).config({
      name: "emit-claim-changed",
    })
    return new WorkflowResponse(transform(plan, ({ order_id }) => order_id))
  },
)
