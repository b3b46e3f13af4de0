import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findOrderPayment } from "../../../queries/order-payment/find-order-payment"
import { judgeCompletion } from "../rules/judge-completion"

export type CompletionInput = { order_id: string; payment_collection_id: string }

const CHANGED =
  "payment_changed: What is to be paid has changed since this page was opened. Nothing was charged. Look at the new amount and pay again."

async function findSession(container: MedusaContainer, collectionId: string) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment_session",
    fields: ["id", "status", "amount"],
    filters: { payment_collection_id: collectionId },
  })
  const open = data.filter(({ status }) => ["pending", "requires_more"].includes(status))
  return open.length === 1 && open[0]
    ? { id: open[0].id, amount: Number(open[0].amount) }
    : null
}

/**
 * Under the locks of order and payment: the session to authorise; null when the payment
 * was made already, or nothing is due. Refuses as `judgeCompletion` decides.
 */
export const planPaymentCompletionStep = createStep(
  "plan-payment-completion",
  async ({ order_id, payment_collection_id }: CompletionInput, { container }) => {
    const [payment, session] = await Promise.all([
      findOrderPayment(container, order_id),
      findSession(container, payment_collection_id),
    ])
    if (!payment) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Order with id '${order_id}' was not found`,
      )
    }
    const verdict = judgeCompletion(
      payment,
      payment_collection_id,
      session?.amount ?? null,
    )
    if (verdict === "done") return new StepResponse(null)
    if (verdict === "pay") return new StepResponse(session)
    throw new MedusaError(MedusaError.Types.CONFLICT, CHANGED)
  },
)
