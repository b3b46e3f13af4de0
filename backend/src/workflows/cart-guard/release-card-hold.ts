import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  deletePaymentSessionsStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { listIdlePaymentSessionsStep } from "./steps/list-idle-payment-sessions"

/** In seconds: timeout for the cart's lock, and maximum time of the lock. */
const WAIT = 10
const KEEP = 60

/**
 * Releases the hold on a card for a cart that will not become an order: deletes its
 * payment sessions, which cancels them at the provider. Runs under the cart's lock, so
 * that no completion runs beside it, and only when the cart has no order. When a provider
 * refuses, core logs it, and the session stays.
 *
 * *Refuses when* another request keeps the cart locked; then nothing is changed.
 */
export const releaseCardHoldWorkflow = createWorkflow(
  "release-card-hold",
  (input: { cart_id: string }) => {
    acquireLockStep({ key: input.cart_id, timeout: WAIT, ttl: KEEP })
    const ids = listIdlePaymentSessionsStep(input)
    const released = deletePaymentSessionsStep({ ids })
    releaseLockStep({ key: input.cart_id })
    return new WorkflowResponse(released)
  },
)

/**
 * Cancels the buyer's payment sessions after a refusal. Never throws: the buyer gets the
 * refusal even if the payment provider fails. A hold that remains is logged.
 */
export async function releaseCardHold(
  container: MedusaContainer,
  cartId: string,
): Promise<void> {
  const { errors } = await releaseCardHoldWorkflow(container).run({
    input: { cart_id: cartId },
    throwOnError: false,
  })
  if (errors.length > 0) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn("The card hold of a cart that was sold out could not be released yet.")
  }
}
