import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * Finds the lock key for all work on this payment: its cart, which completion and every
 * change of the cart also lock, or the collection itself when it has no cart.
 */
export const findPaymentLockStep = createStep(
  "find-payment-lock",
  async (input: { payment_collection_id: string }, { container }) => {
    const { payment_collection_id } = input
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "cart_payment_collection",
      fields: ["cart_id"],
      filters: { payment_collection_id },
    })
    return new StepResponse(data[0]?.cart_id ?? payment_collection_id)
  },
)
